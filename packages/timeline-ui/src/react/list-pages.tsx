import { type ListPage, pagesToOffer } from '../core/list-pages'
import { pageSpanLabel } from '../core/page-span-label'
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
              <b>{pageTime(page, words)}</b> <span>{entriesOf(page, words)}</span>
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
          {say(messages.earlierPage, { span: pageTime(earlier, words) })}
        </a>
      ) : null}
      {later ? (
        <a className="dl-turn" href={hrefOfPage(later.number)} data-page={later.number} rel="next">
          {say(messages.laterPage, { span: pageTime(later, words) })}
        </a>
      ) : null}
    </p>
  )
}

function pageTime({ span }: ListPage, words: Words): string {
  return span ? pageSpanLabel(span, words) : words.say(words.messages.unplaced)
}

function entriesOf({ first, last }: ListPage, { say }: Words): string {
  return last - first === 1 ? say('{last}', { last }) : say('{first}–{last}', { first: first + 1, last })
}
