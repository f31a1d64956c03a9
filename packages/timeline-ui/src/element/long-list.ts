import type { Span } from '../core/incident'
import { PAGE_LENGTH, pagesToOffer } from '../core/list-pages'
import type { World } from '../core/world'
import { html } from '../live/dom'
import { pageEntriesWords, pageTimeWords } from '../page-words'
import type { Words } from '../words'
import type { ListPart } from './list'
import { type Listing, listingOf, spanOfPage } from './listing'

export interface LongListRules {
  readonly world: World
  /** What the list is cut to; `null` lists all of the world. */
  readonly window: Span | null
  /** The list's own address, for those who open a link elsewhere. */
  readonly href: string
  readonly words: Words
}

/** The pages, counted from 1, of a list that is too long for one. */
export function startLongList({ world, window, href, words }: LongListRules): (page: number) => ListPart {
  const listing = listingOf(world, window)
  return (current) => {
    const { first, last } = entriesOf(listing, current)
    const hasPages = pageCount(listing) > 1
    const context = { listing, current, href, words }
    return {
      incidents: Array.from({ length: last - first }, (_, nth) => listing.at(first + nth)),
      first,
      count: listing.count,
      before: hasPages ? [listPages(context)] : [],
      after: hasPages ? [listTurns(context)] : [],
    }
  }
}

interface PagesContext extends Pick<LongListRules, 'href' | 'words'> {
  readonly listing: Listing
  readonly current: number
}

/** The pages of a long list, by the time that each tells of; each link says its page in `data-page`. */
function listPages({ listing, current, href, words }: PagesContext): HTMLElement {
  let before = 0
  const items = pagesToOffer(current, pageCount(listing)).map((number) => {
    const isAfterGap = number - 1 > before
    before = number
    const link = html(
      'a',
      { class: 'dl-page', href, 'data-page': number, 'aria-current': number === current && 'page' },
      html('b', {}, timeOf(listing, number, words)),
      ' ',
      html('span', {}, pageEntriesWords(entriesOf(listing, number), words)),
    )
    return html('li', { 'data-gap': isAfterGap }, link)
  })
  return html('nav', { class: 'dl-pages', 'aria-label': words.say(words.messages.pages) }, html('ol', {}, ...items))
}

/** The ways on from the end of a page. */
function listTurns({ listing, current, href, words }: PagesContext): HTMLElement {
  const { messages, say } = words
  const turn = (page: number, rel: 'prev' | 'next') =>
    html(
      'a',
      { class: 'dl-turn', href, 'data-page': page, rel },
      say(rel === 'prev' ? messages.earlierPage : messages.laterPage, { span: timeOf(listing, page, words) }),
    )
  return html(
    'p',
    { class: 'dl-turns' },
    current > 1 && turn(current - 1, 'prev'),
    current < pageCount(listing) && turn(current + 1, 'next'),
  )
}

/** At least one, which may be empty. */
function pageCount({ count }: Listing): number {
  return Math.max(1, Math.ceil(count / PAGE_LENGTH))
}

/** The entries of a page, counted from 0, half-open. */
function entriesOf({ count }: Listing, page: number) {
  return { first: (page - 1) * PAGE_LENGTH, last: Math.min(page * PAGE_LENGTH, count) }
}

function timeOf(listing: Listing, page: number, words: Words): string {
  return pageTimeWords({ span: spanOfPage(listing, entriesOf(listing, page)) }, words)
}
