import { pathOf } from '@dateline/schema'
import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { ArticleView } from '../../../../../article/ArticleView'
import { fetchArticle } from '../../../../../cms/articles'
import { fetchSite } from '../../../../../cms/site'
import { alternatesOf, asciiPathOf, isSlugOf, localPathOf } from '../../../../../site/address'
import { answerPage } from '../../../../../site/answer-page'
import { describePage } from '../../../../../site/describe-page'
import { knownLocale } from '../../../../../site/known-locale'

interface ArticlePageProps {
  readonly params: Promise<{ locale: string; publicId: string; slug: string }>
}

export const revalidate = 3600

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: ArticlePageProps): Promise<Metadata> {
  const { locale, publicId } = await params
  return describePage(async () => {
    const article = await fetchArticle(publicId)
    if (!article) return {}
    const title = article.seo.title ?? article.title
    const description = article.seo.description ?? article.dek
    return {
      title,
      description,
      alternates: alternatesOf(knownLocale(locale), pathOf({ ...article, kind: 'article' })),
      openGraph: {
        type: 'article',
        title,
        description: description ?? undefined,
        publishedTime: article.firstPublishedAt,
      },
    }
  })
}

export default async function ArticlePage({ params }: ArticlePageProps) {
  const { locale: wanted, publicId, slug } = await params
  const locale = knownLocale(wanted)
  return answerPage(locale, async () => {
    const [article, site] = await Promise.all([fetchArticle(publicId), fetchSite()])
    if (!article) return null
    if (!isSlugOf(slug, article.slug))
      permanentRedirect(asciiPathOf(localPathOf(locale, { ...article, kind: 'article' })))
    return <ArticleView article={article} locale={locale} timeZone={site.timeZone} />
  })
}
