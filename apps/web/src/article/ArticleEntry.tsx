import type { ArticleRef } from '@dateline/schema'
import { localPathOf } from '../site/address'
import { dayOf, formatInstant } from '../site/calendar-day'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { writtenIn } from '../site/written-in'
import './article.css'

interface ArticleEntryProps {
  readonly article: ArticleRef
  readonly locale: Locale
  readonly timeZone: string
  readonly level: 2 | 3
  /** A fragment of the article's page to lead to. */
  readonly fragment?: string
}

/** An article as it stands in a list. */
export function ArticleEntry({ article, locale, timeZone, level, fragment }: ArticleEntryProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const document = writtenIn(article.language)
  const path = localPathOf(locale, { ...article, kind: 'article' })
  return (
    <article className="article-entry">
      <p className="kicker">
        {messagesIn(locale).vocabulary.articleKind[article.kind]}
        {' · '}
        <time dateTime={dayOf(article.publishedAt, timeZone)}>
          {formatInstant(article.publishedAt, locale, timeZone)}
        </time>
      </p>
      <Heading {...document}>
        <a href={fragment ? `${path}#${fragment}` : path}>{article.title}</a>
      </Heading>
      {article.dek && (
        <p className="entry-text" {...document}>
          {article.dek}
        </p>
      )}
    </article>
  )
}
