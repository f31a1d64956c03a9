import type { TimelineIncident } from '../core/incident'
import {
  type ListPage,
  type ListRange,
  PAGE_LENGTH,
  type PagedIncidents,
  pageAt,
  pageHolding,
  pagesOf,
} from '../core/list-pages'
import { unknownOrderOf } from '../core/unknown-order'
import { listedWords } from '../listed-words'
import { type Wording, type Words, wordsOf } from '../words'
import { ListEntry } from './list-entry'
import { ListPages, ListTurns } from './list-pages'

export interface TimelineListProps extends Wording, ListRange {
  readonly incidents: readonly TimelineIncident[]
  /**
   * The address of a page of the list, counted from 1. Where it is given, a list of more than `perPage` incidents is
   * shown a page at a time, with links to the others; without it the list is on one page, and `page` and `window` mean nothing.
   */
  readonly hrefOfPage?: ((page: number) => string) | undefined
  /** The page to show, counted from 1; the first where absent, the last where there are not as many. */
  readonly page?: number | undefined
  /** The incident that is marked as the selected one, by id; without `page` its page is shown. */
  readonly selected?: string | null | undefined
  /** Level of each incident's heading, 2 to 6; 3 where absent. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined
  /** Put before an incident's id to make its element's id; `incident-` where absent. */
  readonly idPrefix?: string | undefined
}

/** The incidents in order of time, as articles: when, what, evidence. The truth of a timeline, with or without scripts. */
export function TimelineList({ incidents, headingLevel = 3, idPrefix = 'incident-', ...props }: TimelineListProps) {
  const { hrefOfPage, page: wanted, perPage = PAGE_LENGTH, window, filter, selected } = props
  const words = wordsOf(props)
  const all = incidents.length
  if (all === 0) return <p className="dl-empty">{words.say(words.messages.empty)}</p>
  const paged = pagesOf(incidents, hrefOfPage ? { filter, window, perPage } : { filter, perPage: all })
  const page = pageAt(paged, wanted ?? pageHolding(paged, selected))
  const turning = hrefOfPage && { pages: paged.pages, current: page.number, hrefOfPage, words }
  return (
    <>
      {paged.listed.length < all || paged.pages.length > 1 ? (
        <p className="dl-listed">
          {listedWords(
            { ...page, count: paged.listed.length, all, isFiltered: Object.keys(filter ?? {}).length > 0 },
            words,
          )}
        </p>
      ) : null}
      {turning ? <ListPages {...turning} /> : null}
      <Entries paged={paged} page={page} words={words} {...{ headingLevel, idPrefix, hrefOfPage, selected }} />
      {turning ? <ListTurns {...turning} /> : null}
    </>
  )
}

interface EntriesProps extends Required<Pick<TimelineListProps, 'headingLevel' | 'idPrefix'>> {
  readonly paged: PagedIncidents
  readonly page: ListPage
  readonly hrefOfPage: TimelineListProps['hrefOfPage']
  readonly selected: TimelineListProps['selected']
  readonly words: Words
}

function Entries({
  paged: { listed, pages },
  page,
  words,
  selected,
  headingLevel = 3,
  idPrefix = '',
  hrefOfPage,
}: EntriesProps) {
  if (listed.length === 0) return null
  const unknownOrder = unknownOrderOf(listed)
  const places = new Map(listed.map(({ id }, index) => [id, index]))
  const addressOf = (id: string) => {
    const there = pages.find(({ first, last }) => isBetween(places.get(id), first, last))
    if (!there) return null
    return `${there === page ? '' : withoutFragment(hrefOfPage?.(there.number) ?? '')}#${idPrefix}${id}`
  }
  return (
    <ol
      className="dl-list"
      start={page.first > 0 ? page.first + 1 : undefined}
      aria-label={words.say(words.messages.incidents)}
    >
      {listed.slice(page.first, page.last).map((incident) => (
        <li
          key={incident.id}
          className="dl-list-item"
          id={`${idPrefix}${incident.id}`}
          data-incident={incident.id}
          aria-current={incident.id === selected ? 'true' : undefined}
        >
          <ListEntry
            incident={incident}
            headingLevel={headingLevel}
            anchorHref={addressOf}
            titleOf={(id) => listed[places.get(id) ?? -1]?.title ?? null}
            order={unknownOrder.get(incident.id)}
            words={words}
          />
        </li>
      ))}
    </ol>
  )
}

function isBetween(place: number | undefined, first: number, last: number): boolean {
  return place !== undefined && place >= first && place < last
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/, '')
}
