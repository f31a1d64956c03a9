import type {
  AccessModel,
  Certainty,
  DateRelation,
  ParticipantRole,
  PlacePrecision,
  Verification,
} from '@dateline/schema'
import type { LinkKind } from '../core/incident'
import type { MarkName } from '../core/mark-names'
import type { ActionMessages } from './action-messages'

/** A sentence with `{names}` to fill in; one per plural category where a `{count}` changes it. Plain data, so that a
 * server component may hand it to a client component. */
export type Message = string | ({ readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>)

/** Every word that the components say by themselves. */
export interface Messages {
  readonly timeline: Message
  readonly incidents: Message
  readonly toolbar: Message
  readonly zoomIn: Message
  readonly zoomOut: Message
  readonly fit: Message
  readonly earlier: Message
  readonly later: Message
  readonly previous: Message
  readonly next: Message
  readonly picture: Message
  readonly list: Message
  readonly view: Message
  readonly legend: Message
  readonly hint: Message
  /** `{shown}`, `{count}` (of all), `{window}`. */
  readonly status: Message
  readonly statusUnplaced: Message
  readonly filter: Message
  readonly goTo: Message
  readonly play: Message
  readonly pause: Message
  readonly copyLink: Message
  /** Words of what loads when it is first wanted; English where absent. */
  readonly actions?: ActionMessages
  readonly empty: Message
  readonly loading: Message
  /** Said where nothing came from the address of the incidents; `retry` asks again. */
  readonly failed: Message
  readonly retry: Message
  /** The links to the pages of a long list. */
  readonly pages: Message
  /** Entries `{first}` to `{last}` of `{count}` are on this page. */
  readonly listed: Message
  /** The same where the list is cut to the window; `{all}` are in the whole timeline. */
  readonly listedInWindow: Message
  readonly emptyWindow: Message
  /** The same where a filter leaves some out. */
  readonly listedByFilter: Message
  readonly emptyFilter: Message
  /** The page before and the page after; `{span}` is the time it tells of. */
  readonly earlierPage: Message
  readonly laterPage: Message
  /** `{count}` incidents without room. */
  readonly more: Message
  /** `{count}` incidents of a lane that lie wholly before, or after, the window, and in which `{years}`. */
  readonly moreEarlier: Message
  readonly moreLater: Message
  readonly overview: Message
  readonly windowStart: Message
  readonly windowEnd: Message
  readonly open: Message
  /** `{stated}` words of the source. */
  readonly quoted: string
  readonly beforeCommonEra: string
  readonly highlighted: Message
  /** `{name}` who says so. */
  readonly accordingTo: Message
  /** `{source}` and `{date}` of a differing claim. */
  readonly claim: string
  /** `{count}` entries before this one overlap it in time and need not have been earlier; `{title}` is the one's. */
  readonly unknownOrder: Message
  /** Between a name and a day; between reasons. */
  readonly comma: string
  readonly separator: string
  readonly unplaced: Message
  readonly qualifier: Readonly<Record<'approximate' | 'uncertain' | 'both', string>>
  /** What each mark claims. */
  readonly mark: Readonly<Record<MarkName, string>>
  readonly verification: Readonly<Record<Verification, string>>
  readonly certainty: Readonly<Record<Certainty, string>>
  readonly role: Readonly<Record<ParticipantRole, string>>
  readonly precision: Readonly<Record<PlacePrecision, string>>
  readonly access: Readonly<Record<AccessModel, string>>
  /** What an incident has to do with another, whose title is `{title}`. */
  readonly link: Readonly<Record<LinkKind, string>>
  /** `{anchor}` is the title of the incident that the date hangs on. */
  readonly relation: Readonly<Record<DateRelation, string>>
}
