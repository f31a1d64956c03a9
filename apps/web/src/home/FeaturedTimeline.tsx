import type { TimelineItem, TimelineRef } from '@dateline/schema'
import { TimelinePicture } from '@dateline/timeline-ui'
import { localPathOf } from '../site/address'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { writtenIn } from '../site/written-in'
import { drawnIncidents } from '../timeline/drawn-incidents'
import { secondCalendarOf } from '../timeline/second-calendar'
import { timelineWording } from '../timeline/timeline-wording'

interface FeaturedTimelineProps {
  readonly timeline: TimelineRef
  readonly items: readonly TimelineItem[]
  readonly locale: Locale
}

export function FeaturedTimeline({ timeline, items, locale }: FeaturedTimelineProps) {
  const { counts, home: words } = messagesIn(locale)
  const path = localPathOf(locale, { ...timeline, kind: 'timeline' })
  return (
    <article className="featured">
      <div className="featured-words">
        <p className="kicker">{counts.incidents(timeline.incidentCount)}</p>
        <h3 {...writtenIn(timeline.language)}>
          <a href={path}>{timeline.title}</a>
        </h3>
        {timeline.intro && (
          <p className="entry-text" {...writtenIn(timeline.language)}>
            {timeline.intro}
          </p>
        )}
        <p className="more">
          <a href={path} aria-label={`${words.openTimeline}: ${timeline.title}`}>
            {words.openTimeline}
          </a>
        </p>
      </div>
      <TimelinePicture
        incidents={drawnIncidents(items, locale)}
        secondCalendar={secondCalendarOf(locale)}
        {...timelineWording(locale)}
      />
    </article>
  )
}
