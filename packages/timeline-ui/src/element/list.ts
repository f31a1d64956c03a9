import type { TimelineIncident } from '../core/incident'
import { PAGE_LENGTH } from '../core/list-pages'
import { orderIncidents } from '../core/order'
import type { TimelineState } from '../core/state'
import { unknownOrderOf } from '../core/unknown-order'
import { earliestOf, type World } from '../core/world'
import { listedWords } from '../listed-words'
import { html } from '../live/dom'
import type { Words } from '../words'
import { listEntry } from './list-entry'

/** The list that stands below the picture and says the same in words. */
export interface List {
  /** Lists what is shown, from the first page on, where it is not what is listed already. */
  update(state: TimelineState, words: Words): Promise<void>
  /** The entry of an incident, where it is on the page in view. */
  entryOf(id: string): Element | null
}

/** What is on the page of a list. */
export interface ListPart {
  readonly incidents: readonly TimelineIncident[]
  /** The place of the first of them in the whole list, from 0. */
  readonly first: number
  /** How many there are on all pages. */
  readonly count: number
  /** The ways to other pages, above and below. */
  readonly before: readonly HTMLElement[]
  readonly after: readonly HTMLElement[]
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

  async function update({ world, whole, scale, view, selected }: TimelineState, words: Words): Promise<void> {
    const isLong = countOf(world) > PAGE_LENGTH
    const window = isLong && view === 'picture' ? scale : null
    const now = [world, words, window?.from, window?.to]
    if (listed.length === 0 || now.some((part, index) => part !== listed[index])) {
      listed = now
      const longList = isLong && (await import('./long-list')).startLongList
      if (listed !== now) return
      const pageOf = longList ? longList({ world, window, href: `#${element.id}`, words }) : () => shortList(world)
      const rules = { all: countOf(whole), isFiltered: world !== whole, idPrefix, words }
      turn = (page) => element.replaceChildren(...drawn(pageOf(page), rules))
      turn(1)
    }
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

function shortList(world: World): ListPart {
  const incidents = orderIncidents([...earliestOf(world, PAGE_LENGTH), ...world.unplaced])
  return { incidents, first: 0, count: incidents.length, before: [], after: [] }
}

interface ListRules {
  /** How many there are without a filter. */
  readonly all: number
  readonly isFiltered: boolean
  readonly idPrefix: string
  readonly words: Words
}

function drawn({ incidents, first, count, before, after }: ListPart, rules: ListRules): readonly HTMLElement[] {
  const { all, isFiltered, idPrefix, words } = rules
  const last = first + incidents.length
  const isPart = count < all || before.length > 0
  const part = isPart && html('p', { class: 'dl-listed' }, listedWords({ first, last, count, all, isFiltered }, words))
  const list = incidents.length > 0 && entries(incidents, { first, idPrefix, words })
  return [...(part ? [part] : []), ...before, ...(list ? [list] : []), ...after]
}

interface EntriesContext extends Pick<ListRules, 'idPrefix' | 'words'> {
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
