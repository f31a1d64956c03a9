import type { ListPage } from './core/list-pages'
import { pageSpanLabel } from './core/page-span-label'
import type { Words } from './words'

/** The time that a page of a list tells of. */
export function pageTimeWords({ span }: Pick<ListPage, 'span'>, words: Words): string {
  return span ? pageSpanLabel(span, words) : words.say(words.messages.unplaced)
}

/** Which entries are on a page: "101–200". */
export function pageEntriesWords({ first, last }: Pick<ListPage, 'first' | 'last'>, { say }: Words): string {
  return last - first === 1 ? say('{last}', { last }) : say('{first}–{last}', { first: first + 1, last })
}
