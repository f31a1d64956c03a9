import type { Site, Timeline } from '@dateline/schema'
import { ArticleEntry } from '../article/ArticleEntry'
import { Corrections } from '../correction/Corrections'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { preloadArabicScript } from '../site/preload-arabic-script'
import { writtenIn } from '../site/written-in'
import type { DrawnTimeline } from './drawn-timeline'
import { TimelineBoard } from './TimelineBoard'
import type { TimelineRequest } from './timeline-request'
import './timeline.css'

interface TimelineViewProps {
  readonly timeline: Timeline
  readonly drawn: DrawnTimeline
  readonly request: TimelineRequest
  readonly locale: Locale
  readonly site: Site
}

export function TimelineView({ timeline, drawn, request, locale, site }: TimelineViewProps) {
  const { timeline: words } = messagesIn(locale)
  const { length: count } = drawn.incidents
  return (
    <article className="timeline frame">
      <TimelineHead timeline={timeline} locale={locale} />
      {count === 0 ? (
        <p className="hint">{words.empty}</p>
      ) : (
        <TimelineBoard timeline={timeline} drawn={drawn} request={request} locale={locale} />
      )}
      {count < timeline.incidentCount && count > 0 && <p className="hint">{words.moreThanShown}</p>}
      {timeline.eras.length > 0 && (
        <section className="eras" aria-labelledby="eras">
          <h2 id="eras">{words.eras}</h2>
          <dl className="facts" {...writtenIn(timeline.language)}>
            {timeline.eras.map(({ label, date }) => (
              <div key={`${label}-${date.edtf}`}>
                <dt>{label}</dt>
                <dd>{date.label}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {timeline.articles.length > 0 && (
        <section aria-labelledby="articles" className="timeline-articles">
          <h2 id="articles">{words.articles}</h2>
          {timeline.articles.map((article) => (
            <ArticleEntry key={article.publicId} article={article} locale={locale} timeZone={site.timeZone} level={3} />
          ))}
        </section>
      )}
      <Corrections corrections={timeline.corrections} locale={locale} timeZone={site.timeZone} />
    </article>
  )
}

function TimelineHead({ timeline, locale }: Pick<TimelineViewProps, 'timeline' | 'locale'>) {
  const { counts, timeline: words } = messagesIn(locale)
  const document = writtenIn(timeline.language)
  if (document.dir === 'rtl') preloadArabicScript()
  const { length: articles } = timeline.articles
  return (
    <header className="page-head">
      <p className="kicker">
        {words.kicker} · {counts.incidents(timeline.incidentCount)}
        {articles > 0 && ` · ${counts.articles(articles)}`}
      </p>
      <h1 {...document}>{timeline.title}</h1>
      {timeline.intro && (
        <p className="dek" {...document}>
          {timeline.intro}
        </p>
      )}
    </header>
  )
}
