import type { MetadataRoute } from 'next'
import { fetchLatestArticles } from '../cms/articles'
import { fetchLatestTimelines } from '../cms/timelines'
import { asciiPathOf, localPathOf, publicUrl } from '../site/address'
import { allLocales, type Locale } from '../site/locale'

export const dynamic = 'force-dynamic'
const NEWEST = 200

/** The sections, and the newest articles and timelines, in every language of the interface. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [articles, timelines] = await Promise.all([fetchLatestArticles(NEWEST), fetchLatestTimelines(NEWEST)])
  return [
    ...['', '/articles', '/timelines', '/about/marks'].map((path) => entry((locale) => `/${locale}${path}`)),
    ...articles.items.map((article) => ({
      ...entry((locale) => localPathOf(locale, { ...article, kind: 'article' })),
      lastModified: article.publishedAt,
    })),
    ...timelines.items.map((timeline) => entry((locale) => localPathOf(locale, { ...timeline, kind: 'timeline' }))),
  ]
}

function entry(pathIn: (locale: Locale) => string) {
  const languages = Object.fromEntries(allLocales().map((locale) => [locale, publicUrl(asciiPathOf(pathIn(locale)))]))
  return { url: publicUrl(asciiPathOf(pathIn('en'))), alternates: { languages } }
}
