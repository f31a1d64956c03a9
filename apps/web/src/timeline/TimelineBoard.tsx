import type { Timeline as PublishedTimeline, TimelineItem } from '@dateline/schema'
import { TimelineList, toTimelineDate } from '@dateline/timeline-ui'
import { Timeline } from '@dateline/timeline-ui/client'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { drawnIncidents, speakIn } from './drawn-incidents'
import { timelineWording } from './timeline-wording'
import { windowOf } from './window-of'

interface TimelineBoardProps {
  readonly timeline: PublishedTimeline
  readonly items: readonly TimelineItem[]
  readonly locale: Locale
}

/** The picture to move about in, the meaning of its marks, and the list that is its truth. */
export function TimelineBoard({ timeline, items, locale }: TimelineBoardProps) {
  const { timeline: words } = messagesIn(locale)
  const incidents = drawnIncidents(items, locale, timeline.lanesBy)
  const wording = timelineWording(locale)
  return (
    <>
      <Timeline
        incidents={incidents}
        eras={timeline.eras.map(({ label, date }) => ({ label, date: toTimelineDate(date, speakIn(locale)) }))}
        initialWindow={windowOf(timeline.defaultWindow)}
        label={timeline.title}
        {...wording}
      />
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
