import type { Timeline as PublishedTimeline } from '@dateline/schema'
import { TimelineList, toTimelineDate } from '@dateline/timeline-ui'
import { Timeline } from '@dateline/timeline-ui/client'
import { localPathOf } from '../site/address'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { speakIn } from './drawn-incidents'
import type { DrawnTimeline } from './drawn-timeline'
import { formatTimelineRequest, type TimelineRequest } from './timeline-request'
import { timelineWording } from './timeline-wording'
import { windowOf } from './window-of'

interface TimelineBoardProps {
  readonly timeline: PublishedTimeline
  readonly drawn: DrawnTimeline
  readonly request: TimelineRequest
  readonly locale: Locale
}

/** The picture to move about in, the meaning of its marks, and the list that is its truth. */
export function TimelineBoard({ timeline, drawn: { incidents, page }, request: { view }, locale }: TimelineBoardProps) {
  const { timeline: words } = messagesIn(locale)
  const path = localPathOf(locale, { ...timeline, kind: 'timeline' })
  const wording = timelineWording(locale)
  return (
    <>
      <Timeline
        incidents={incidents}
        eras={timeline.eras.map(({ label, date }) => ({ label, date: toTimelineDate(date, speakIn(locale)) }))}
        initial={view ?? { window: windowOf(timeline.defaultWindow) }}
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
        <TimelineList
          incidents={incidents}
          window={view?.window}
          selected={view?.selected}
          page={page}
          hrefOfPage={(number) => `${path}${formatTimelineRequest({ view, page: number })}#list`}
          {...wording}
        />
      </section>
    </>
  )
}
