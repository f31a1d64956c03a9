import type { ArticleRef, Site, TimelineItem, TimelineRef } from '@dateline/schema'
import { ArticleEntry } from '../article/ArticleEntry'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { FeaturedTimeline } from './FeaturedTimeline'
import { LeadArticle } from './LeadArticle'
import './home.css'

export interface Featured {
  readonly timeline: TimelineRef
  readonly items: readonly TimelineItem[]
}

interface HomeViewProps {
  readonly site: Site
  readonly locale: Locale
  /** The first leads the page. */
  readonly articles: readonly ArticleRef[]
  readonly featured: readonly Featured[]
}

export function HomeView({ site, locale, articles, featured }: HomeViewProps) {
  const words = messagesIn(locale).home
  const [lead, ...others] = articles
  if (!lead && featured.length === 0) return <NothingYet locale={locale} />
  return (
    <div className="home frame">
      <h1 className="visually-hidden">{site.name}</h1>
      {lead && (
        <section className={others.length > 0 ? 'front front-with-others' : 'front'} aria-labelledby="latest">
          <h2 id="latest" className="visually-hidden">
            {words.latest}
          </h2>
          <LeadArticle article={lead} locale={locale} timeZone={site.timeZone} />
          {others.length > 0 && (
            <div className="front-others">
              {others.map((article) => (
                <ArticleEntry
                  key={article.publicId}
                  article={article}
                  locale={locale}
                  timeZone={site.timeZone}
                  level={3}
                />
              ))}
              <p className="more">
                <a href={`/${locale}/articles`}>{words.allArticles}</a>
              </p>
            </div>
          )}
        </section>
      )}
      {featured.length > 0 && (
        <section className="home-timelines" aria-labelledby="timelines">
          <div className="section-head">
            <h2 id="timelines">{words.timelines}</h2>
            <a href={`/${locale}/timelines`}>{words.allTimelines}</a>
          </div>
          {featured.map(({ timeline, items }) => (
            <FeaturedTimeline key={timeline.publicId} timeline={timeline} items={items} locale={locale} />
          ))}
        </section>
      )}
    </div>
  )
}

function NothingYet({ locale }: { readonly locale: Locale }) {
  const words = messagesIn(locale).home
  return (
    <div className="frame notice">
      <h1>{words.nothingYet}</h1>
      <p className="dek">{words.nothingYetHint}</p>
    </div>
  )
}
