import type { Metadata } from 'next'
import { fetchLatestArticles } from '../../../cms/articles'
import { fetchSite } from '../../../cms/site'
import { ArticleListView } from '../../../lists/ArticleListView'
import { PAGE_LENGTH } from '../../../lists/page-length'
import { alternatesOf } from '../../../site/address'
import { answerPage } from '../../../site/answer-page'
import { knownLocale } from '../../../site/known-locale'
import { messagesIn } from '../../../site/messages/messages'

interface ArticlesPageProps {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: ArticlesPageProps): Promise<Metadata> {
  const locale = knownLocale((await params).locale)
  return { title: messagesIn(locale).site.articles, alternates: alternatesOf(locale, '/articles') }
}

export default async function ArticlesPage({ params }: ArticlesPageProps) {
  const locale = knownLocale((await params).locale)
  return answerPage(locale, async () => {
    const [articles, site] = await Promise.all([fetchLatestArticles(PAGE_LENGTH), fetchSite()])
    return <ArticleListView articles={articles} locale={locale} timeZone={site.timeZone} isFirst />
  })
}
