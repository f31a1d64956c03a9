import type { TimelineIncident } from '../core/incident'
import { PAGE_LENGTH } from '../core/list-pages'
import type { TimelineState } from '../core/state'
import { unknownOrderOf } from '../core/unknown-order'
import type { World } from '../core/world'
import { html } from '../live/dom'
import { listedWords } from '../page-words'
import type { Words } from '../words'
import { listEntry } from './list-entry'
import { entriesOf, listPages, listTurns, pageCount } from './list-pages'
import { type Listing, listingOf } from './listing'

/** The list that stands below the picture and says the same in words. */
export interface List {
  /** Lists what is shown, from the first page on, where it is not what is listed already. */
  update(state: TimelineState, words: Words): void
  /** The entry of an incident, where it is on the page in view. */
  entryOf(id: string): Element | null
}

/** `idPrefix` is put before the ids of incidents to make those of their entries. */
export function startList(holder: HTMLElement, idPrefix: string): List {
  const element = html('div', { id: `${idPrefix}list`, click: press })
  let turn: (page: number) => void = () => {}
  let listed: readonly unknown[] = []
  holder.replaceChildren(element)
  return { update, entryOf }

  function press(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-page]') : null
    if (!link) return
    event.preventDefault()
    turn(Number(link.dataset.page))
    element.scrollIntoView({ block: 'start' })
    element.querySelector<HTMLElement>('.dl-page[aria-current]')?.focus({ preventScroll: true })
  }

  function update({ world, whole, scale, view, selected }: TimelineState, words: Words): void {
    const window = view === 'picture' && countOf(world) > PAGE_LENGTH ? scale : null
    const now = [world, words, window?.from, window?.to]
    if (listed.length === 0 || now.some((part, index) => part !== listed[index])) {
      const listing = listingOf(world, window)
      const around = { all: countOf(whole), isFiltered: world !== whole, idPrefix, words }
      turn = (page) => element.replaceChildren(...drawn(listing, { page, ...around }))
      turn(1)
    }
    listed = now
    mark(selected)
  }

  function mark(id: string | null): void {
    for (const entry of element.querySelectorAll('[aria-current=true]')) entry.removeAttribute('aria-current')
    if (id !== null) entryOf(id)?.setAttribute('aria-current', 'true')
  }

  function entryOf(id: string): Element | null {
    return element.querySelector(`[data-incident="${CSS.escape(id)}"]`)
  }
}

function countOf({ store, unplaced }: World): number {
  return store.count + unplaced.length
}

interface Page {
  /** Counted from 1. */
  readonly page: number
  /** How many there are without a filter. */
  readonly all: number
  readonly isFiltered: boolean
  readonly idPrefix: string
  readonly words: Words
}

function drawn(listing: Listing, { page, all, isFiltered, idPrefix, words }: Page): readonly HTMLElement[] {
  const { count } = listing
  const { first, last } = entriesOf(listing, page)
  const hasPages = pageCount(listing) > 1
  const context = { listing, current: page, href: `#${idPrefix}list`, words }
  const incidents = Array.from({ length: last - first }, (_, nth) => listing.at(first + nth))
  return [
    ...(count < all || hasPages
      ? [html('p', { class: 'dl-listed' }, listedWords({ first, last, count, all, isFiltered }, words))]
      : []),
    ...(hasPages ? [listPages(context)] : []),
    ...(incidents.length > 0 ? [entries(incidents, { first, idPrefix, words })] : []),
    ...(hasPages ? [listTurns(context)] : []),
  ]
}

interface EntriesContext extends Pick<Page, 'idPrefix' | 'words'> {
  readonly first: number
}

function entries(incidents: readonly TimelineIncident[], { first, idPrefix, words }: EntriesContext): HTMLElement {
  const unknownOrder = unknownOrderOf(incidents)
  const titles = new Map(incidents.map(({ id, title }) => [id, title]))
  const titleOf = (id: string) => titles.get(id) ?? null
  const anchorHref = (id: string) => (titles.has(id) ? `#${idPrefix}${id}` : null)
  const items = incidents.map((incident) => {
    const entry = listEntry(incident, { words, anchorHref, titleOf, order: unknownOrder.get(incident.id) })
    const id = `${idPrefix}${incident.id}`
    return html('li', { class: 'dl-list-item', id, 'data-incident': incident.id }, entry)
  })
  const label = words.say(words.messages.incidents)
  return html('ol', { class: 'dl-list', start: first > 0 && first + 1, 'aria-label': label }, ...items)
}
