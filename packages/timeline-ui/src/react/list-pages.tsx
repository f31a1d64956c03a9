import { type ListPage, pagesToOffer } from '../core/list-pages'
import { pageEntriesWords, pageTimeWords } from '../page-words'
import type { Words } from '../words'

export interface ListPagesProps {
  readonly pages: readonly ListPage[]
  /** Counted from 1. */
  readonly current: number
  readonly hrefOfPage: (page: number) => string
  readonly words: Words
}

/** The pages of a long list, by the time that each tells of. */
export function ListPages({ pages, current, hrefOfPage, words }: ListPagesProps) {
  if (pages.length === 1) return null
  const offered = pagesToOffer(current, pages.length).flatMap((number) => pages[number - 1] ?? [])
  return (
    <nav className="dl-pages" aria-label={words.say(words.messages.pages)}>
      <ol>
        {offered.map((page, index) => (
          <li key={page.number} data-gap={page.number - 1 > (offered[index - 1]?.number ?? 0) || undefined}>
            <a
              className="dl-page"
              href={hrefOfPage(page.number)}
              data-page={page.number}
              aria-current={page.number === current ? 'page' : undefined}
            >
              <b>{pageTimeWords(page, words)}</b> <span>{pageEntriesWords(page, words)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The ways on from the end of a page. */
export function ListTurns({ pages, current, hrefOfPage, words }: ListPagesProps) {
  if (pages.length === 1) return null
  const { messages, say } = words
  const [earlier, later] = [pages[current - 2], pages[current]]
  return (
    <p className="dl-turns">
      {earlier ? (
        <a className="dl-turn" href={hrefOfPage(earlier.number)} data-page={earlier.number} rel="prev">
          {say(messages.earlierPage, { span: pageTimeWords(earlier, words) })}
        </a>
      ) : null}
      {later ? (
        <a className="dl-turn" href={hrefOfPage(later.number)} data-page={later.number} rel="next">
          {say(messages.laterPage, { span: pageTimeWords(later, words) })}
        </a>
      ) : null}
    </p>
  )
}
