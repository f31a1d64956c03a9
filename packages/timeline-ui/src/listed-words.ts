import type { ListPage } from './core/list-pages'
import type { Words } from './words'

export interface Listed extends Pick<ListPage, 'first' | 'last'> {
  /** On all pages of the list. */
  readonly count: number
  /** Outside the window and without a filter too. */
  readonly all: number
  readonly isFiltered: boolean
}

/** What part of a timeline is listed. */
export function listedWords({ first, last, count, all, isFiltered }: Listed, { messages, say }: Words): string {
  if (count === 0) return say(isFiltered ? messages.emptyFilter : messages.emptyWindow, { all })
  const part = isFiltered ? messages.listedByFilter : messages.listedInWindow
  return say(count < all ? part : messages.listed, { first: first + 1, last, count, all })
}
