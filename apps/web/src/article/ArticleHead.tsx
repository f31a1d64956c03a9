import type { Article } from '@dateline/schema'
import { dayOf, formatInstant } from '../site/calendar-day'
import { type Locale, languageTagOf } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { preloadArabicScript } from '../site/preload-arabic-script'
import { writtenIn } from '../site/written-in'

interface ArticleHeadProps {
  readonly article: Article
  readonly locale: Locale
  readonly timeZone: string
}

export function ArticleHead({ article, locale, timeZone }: ArticleHeadProps) {
  const { article: words, vocabulary } = messagesIn(locale)
  const authors = article.bylines.map(({ name }) => name)
  const document = writtenIn(article.language)
  if (document.dir === 'rtl') preloadArabicScript()
  return (
    <header className="page-head">
      <p className="kicker">
        {vocabulary.articleKind[article.kind]}
        {article.topics.map((topic) => (
          <span key={topic.slug}>
            {' · '}
            <span lang={article.language}>{topic.name}</span>
          </span>
        ))}
      </p>
      <h1 {...document}>{article.title}</h1>
      {article.dek && (
        <p className="dek" {...document}>
          {article.dek}
        </p>
      )}
      <p className="byline">
        {authors.length > 0 && (
          <>
            {words.by} <strong>{new Intl.ListFormat(languageTagOf(locale)).format(authors)}</strong>
            {' · '}
          </>
        )}
        {words.posted}{' '}
        <time dateTime={dayOf(article.firstPublishedAt, timeZone)}>
          {formatInstant(article.firstPublishedAt, locale, timeZone)}
        </time>
        {article.substantivelyUpdatedAt && (
          <>
            {' · '}
            {words.updated}{' '}
            <time dateTime={dayOf(article.substantivelyUpdatedAt, timeZone)}>
              {formatInstant(article.substantivelyUpdatedAt, locale, timeZone)}
            </time>
          </>
        )}
      </p>
    </header>
  )
}
