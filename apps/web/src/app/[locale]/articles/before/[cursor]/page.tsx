import type { Metadata } from 'next'
import { fetchArticlesAt } from '../../../../../cms/articles'
import { fetchSite } from '../../../../../cms/site'
import { ArticleListView } from '../../../../../lists/ArticleListView'
import { PAGE_LENGTH } from '../../../../../lists/page-length'
import { answerPage } from '../../../../../site/answer-page'
import { knownLocale } from '../../../../../site/known-locale'
import { messagesIn } from '../../../../../site/messages/messages'

interface OlderArticlesPageProps {
  readonly params: Promise<{ locale: string; cursor: string }>
}

export const revalidate = 3600

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: OlderArticlesPageProps): Promise<Metadata> {
  const { site, lists } = messagesIn(knownLocale((await params).locale))
  return { title: `${site.articles}: ${lists.laterPage}`, robots: { index: false, follow: true } }
}

export default async function OlderArticlesPage({ params }: OlderArticlesPageProps) {
  const { locale: wanted, cursor } = await params
  const locale = knownLocale(wanted)
  return answerPage(locale, async () => {
    const [articles, site] = await Promise.all([fetchArticlesAt(decodeURIComponent(cursor), PAGE_LENGTH), fetchSite()])
    if (!articles) return null
    return <ArticleListView articles={articles} locale={locale} timeZone={site.timeZone} isFirst={false} />
  })
}
