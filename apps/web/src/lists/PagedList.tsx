import type { ReactNode } from 'react'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import './lists.css'

interface PagedListProps {
  readonly title: string
  readonly intro: string
  readonly locale: Locale
  /** The list's first page, without its locale. */
  readonly path: string
  /** Cursor of the page after this one. */
  readonly next: string | null
  readonly isFirst: boolean
  readonly children: ReactNode
}

/** A list of records, one page of it, with ways to the older ones and back. */
export function PagedList({ title, intro, locale, path, next, isFirst, children }: PagedListProps) {
  const words = messagesIn(locale).lists
  return (
    <div className="list frame">
      <header className="page-head">
        <h1>{title}</h1>
        <p className="dek">{intro}</p>
      </header>
      <div className="list-entries">{children}</div>
      {(next !== null || !isFirst) && (
        <nav className="pages" aria-label={title}>
          {!isFirst && <a href={`/${locale}${path}`}>{words.newest}</a>}
          {next !== null && (
            <a href={`/${locale}${path}/before/${encodeURIComponent(next)}`} rel="next">
              {words.older}
            </a>
          )}
        </nav>
      )}
    </div>
  )
}
