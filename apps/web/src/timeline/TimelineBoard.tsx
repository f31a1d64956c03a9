import type { Timeline, TimelineItem } from '@dateline/schema'
import { Legend, TimelineList, TimelinePicture } from '@dateline/timeline-ui'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { drawnIncidents } from './drawn-incidents'

interface TimelineBoardProps {
  readonly timeline: Timeline
  readonly items: readonly TimelineItem[]
  readonly locale: Locale
}

/** The picture, the meaning of its marks, and the list that is its truth. */
export function TimelineBoard({ timeline, items, locale }: TimelineBoardProps) {
  const { timeline: words, timelineUi } = messagesIn(locale)
  const incidents = drawnIncidents(items, locale, timeline.lanesBy)
  const wording = { locale, messages: timelineUi }
  return (
    <>
      <TimelinePicture incidents={incidents} eras={timeline.eras} {...wording} />
      <Legend {...wording} />
      <p className="legend-more">
        <a href={`/${locale}/about/marks`}>{words.legend}</a>
      </p>
      <section aria-labelledby="list">
        <h2 id="list" className="visually-hidden">
          {words.list}
        </h2>
        <TimelineList incidents={incidents} {...wording} />
      </section>
    </>
  )
}
