import type { Metadata } from 'next'
import { fetchLatestArticles } from '../../cms/articles'
import { fetchSite } from '../../cms/site'
import { fetchLatestTimelines, fetchTimelineItems } from '../../cms/timelines'
import { HomeView } from '../../home/HomeView'
import { ownLanguageFirst } from '../../home/own-language-first'
import { alternatesOf } from '../../site/address'
import { answerPage } from '../../site/answer-page'
import { knownLocale } from '../../site/known-locale'

/** The newest, from which those of the page's language are taken first. */
const NEWEST = 50
const ARTICLES = 5
const TIMELINES = 2

interface HomeProps {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: HomeProps): Promise<Metadata> {
  return { alternates: alternatesOf(knownLocale((await params).locale), '/') }
}

export default async function HomePage({ params }: HomeProps) {
  const locale = knownLocale((await params).locale)
  return answerPage(locale, async () => {
    const [site, articles, timelines] = await Promise.all([
      fetchSite(),
      fetchLatestArticles(NEWEST),
      fetchLatestTimelines(NEWEST),
    ])
    const featured = await Promise.all(
      ownLanguageFirst(timelines.items, locale)
        .slice(0, TIMELINES)
        .map(async (timeline) => ({ timeline, items: await fetchTimelineItems(timeline.publicId) })),
    )
    const shown = ownLanguageFirst(articles.items, locale).slice(0, ARTICLES)
    return <HomeView site={site} locale={locale} articles={shown} featured={featured} />
  })
}
