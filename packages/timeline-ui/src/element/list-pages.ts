import { PAGE_LENGTH, pagesToOffer } from '../core/list-pages'
import { html } from '../live/dom'
import { pageEntriesWords, pageTimeWords } from '../page-words'
import type { Words } from '../words'
import { type Listing, spanOfPage } from './listing'

export interface PagesContext {
  readonly listing: Listing
  /** Counted from 1. */
  readonly current: number
  /** The page's own address, for those who open a link elsewhere. */
  readonly href: string
  readonly words: Words
}

/** The pages of a long list, by the time that each tells of; each link says its page in `data-page`. */
export function listPages({ listing, current, href, words }: PagesContext): HTMLElement {
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
export function listTurns({ listing, current, href, words }: PagesContext): HTMLElement {
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
export function pageCount({ count }: Listing): number {
  return Math.max(1, Math.ceil(count / PAGE_LENGTH))
}

/** The entries of a page, counted from 0, half-open. */
export function entriesOf({ count }: Listing, page: number) {
  return { first: (page - 1) * PAGE_LENGTH, last: Math.min(page * PAGE_LENGTH, count) }
}

function timeOf(listing: Listing, page: number, words: Words): string {
  return pageTimeWords({ span: spanOfPage(listing, entriesOf(listing, page)) }, words)
}
