import type { ArticleRef, List } from '@dateline/schema'
import { ArticleEntry } from '../article/ArticleEntry'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { PagedList } from './PagedList'

interface ArticleListViewProps {
  readonly articles: List<ArticleRef>
  readonly locale: Locale
  readonly timeZone: string
  readonly isFirst: boolean
}

export function ArticleListView({ articles, locale, timeZone, isFirst }: ArticleListViewProps) {
  const { site, lists, home } = messagesIn(locale)
  return (
    <PagedList
      title={site.articles}
      intro={lists.articlesIntro}
      locale={locale}
      path="/articles"
      next={articles.next}
      isFirst={isFirst}
    >
      {articles.items.length === 0 && <p className="hint">{home.nothingYet}</p>}
      {articles.items.map((article) => (
        <ArticleEntry key={article.publicId} article={article} locale={locale} timeZone={timeZone} level={2} />
      ))}
    </PagedList>
  )
}
