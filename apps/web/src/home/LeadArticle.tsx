import type { ArticleRef } from '@dateline/schema'
import { localPathOf } from '../site/address'
import { dayOf, formatInstant } from '../site/calendar-day'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { writtenIn } from '../site/written-in'

interface LeadArticleProps {
  readonly article: ArticleRef
  readonly locale: Locale
  readonly timeZone: string
}

/** The newest article in the page's language, large. */
export function LeadArticle({ article, locale, timeZone }: LeadArticleProps) {
  const document = writtenIn(article.language)
  return (
    <article className="lead">
      <p className="kicker">
        {messagesIn(locale).vocabulary.articleKind[article.kind]}
        {' · '}
        <time dateTime={dayOf(article.publishedAt, timeZone)}>
          {formatInstant(article.publishedAt, locale, timeZone)}
        </time>
      </p>
      <h3 {...document}>
        <a href={localPathOf(locale, { ...article, kind: 'article' })}>{article.title}</a>
      </h3>
      {article.dek && (
        <p className="dek" {...document}>
          {article.dek}
        </p>
      )}
    </article>
  )
}
