import { datetimeOf } from '../core/datetime'
import type { TimelineIncident } from '../core/incident'
import type { UnknownOrder } from '../core/unknown-order'
import { reasonWords, relationWords } from '../entry-words'
import { html } from '../live/dom'
import { unknownOrderWords } from '../unknown-order-words'
import type { Words } from '../words'
import { writtenIn } from '../written-in'
import { evidence } from './list-evidence'
import { facts } from './list-facts'
import { sign } from './list-sign'

export interface EntryContext {
  readonly words: Words
  /** Where an incident of the same list is found on the page. */
  readonly anchorHref: (id: string) => string | null
  readonly titleOf: (id: string) => string | null
  /** What stands before it without being known to be earlier. */
  readonly order: UnknownOrder | undefined
}

/** An entry of the list, the same as React's `ListEntry`: when, what, evidence. */
export function listEntry(incident: TimelineIncident, context: EntryContext): HTMLElement {
  return html(
    'article',
    {
      class: 'dl-entry',
      lang: incident.language,
      'data-highlighted': incident.isHighlighted,
      'data-retracted': incident.verification === 'retracted',
    },
    sign(incident.date),
    when(incident, context),
    what(incident, context),
    evidence(incident, context.words),
  )
}

function when({ date, language }: TimelineIncident, { words, anchorHref, order }: EntryContext): HTMLElement {
  const { dir } = writtenIn(language)
  const datetime = datetimeOf(date)
  const reason = reasonWords(date, words)
  const relation = relationWords(date, words)
  const href = date.relation?.anchor ? anchorHref(date.relation.anchor.publicId) : null
  const unknownOrder = unknownOrderWords(order, words)
  return html(
    'div',
    { class: 'dl-when' },
    html('p', { class: 'dl-reading', dir }, datetime ? html('time', { datetime }, date.label) : date.label),
    date.stated && html('p', { class: 'dl-stated' }, words.say(words.messages.quoted, { stated: date.stated })),
    reason && html('p', { class: 'dl-reason' }, reason),
    relation && html('p', { class: 'dl-reason' }, href ? html('a', { href }, relation) : relation),
    unknownOrder && html('p', { class: 'dl-visually-hidden' }, unknownOrder),
  )
}

function what(incident: TimelineIncident, context: EntryContext): HTMLElement {
  const { title, href, summary, note, isHighlighted } = incident
  const { messages, say } = context.words
  const { dir } = writtenIn(incident.language)
  return html(
    'div',
    { class: 'dl-what' },
    isHighlighted && html('p', { class: 'dl-highlighted' }, say(messages.highlighted)),
    html('h3', { class: 'dl-title', dir }, href ? html('a', { href }, title) : title),
    summary && html('p', { class: 'dl-summary', dir }, summary),
    note && html('p', { class: 'dl-note', dir }, note),
    facts(incident, context.words),
    links(incident, context),
  )
}

/** What it has to do with others of its list. */
function links({ related = [] }: TimelineIncident, { anchorHref, titleOf, words }: EntryContext): HTMLElement | null {
  const items = related.flatMap(({ kind, to }) => {
    const [href, title] = [anchorHref(to), titleOf(to)]
    return href && title ? html('li', {}, html('a', { href }, words.say(words.messages.link[kind], { title }))) : []
  })
  return items.length > 0 ? html('ul', { class: 'dl-facts dl-links' }, ...items) : null
}
