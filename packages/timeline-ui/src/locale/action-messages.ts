import type { DateClass, FacetName } from '../core/facet'
import type { Link } from '../core/links'
import type { Message } from './messages'

/** The words of filtering, going to a date, links and groups. */
export interface ActionMessages {
  readonly clearFilter: Message
  readonly search: Message
  readonly lane: Message
  readonly noLane: Message
  /** `{count}` of `{total}` incidents. */
  readonly filtered: Message
  /** `{count}` values of a facet that are not shown yet. */
  readonly moreValues: Message
  readonly facet: Readonly<Record<FacetName, string>>
  /** How closely a date is known, after the facet's name. */
  readonly dateClass: Readonly<Record<DateClass, string>>
  readonly date: Message
  readonly dateHint: Message
  readonly go: Message
  /** `{text}` as it was typed. */
  readonly noDate: Message
  readonly windowFrom: Message
  readonly windowTo: Message
  readonly windowOrder: Message
  readonly linkCopied: Message
  readonly copyThis: Message
  readonly selected: Message
  /** What other incidents have to do with the selected one. */
  readonly related: Readonly<Record<Link['kind'], string>>
  /** `{title}` of the incident that a link was followed from. */
  readonly goBack: Message
  /** `{name}` of a group, `{count}` of its incidents, titles of the `{first}` and `{last}`. */
  readonly group: Message
  /** `{name}` of the time, `{from}` and `{to}` counted. */
  readonly groupPart: Message
}
