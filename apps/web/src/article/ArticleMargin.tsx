import type { TimelineItem } from '@dateline/schema'
import { TimelineBand } from '@dateline/timeline-ui'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { drawnIncidents } from '../timeline/drawn-incidents'
import { timelineWording } from '../timeline/timeline-wording'
import { PassageLight } from './PassageLight'

interface ArticleMarginProps {
  readonly incidents: readonly TimelineItem[]
  readonly locale: Locale
}

/** The article's incidents by date, beside its text where there is room. */
export function ArticleMargin({ incidents, locale }: ArticleMarginProps) {
  if (incidents.length === 0) return null
  const { article: words } = messagesIn(locale)
  return (
    <section className="article-margin" aria-labelledby="incidents">
      <h2 id="incidents">{words.incidents}</h2>
      <p className="hint">{words.incidentsHint}</p>
      <TimelineBand
        incidents={drawnIncidents(incidents, locale)}
        label={words.incidents}
        {...timelineWording(locale)}
      />
      <PassageLight />
    </section>
  )
}
