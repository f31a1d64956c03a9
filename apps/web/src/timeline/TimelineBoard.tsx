import type { Timeline as PublishedTimeline } from '@dateline/schema'
import { TimelineList, toTimelineDate } from '@dateline/timeline-ui'
import { moreActions } from '@dateline/timeline-ui/actions'
import { startAt, viewStateOf, worldOf } from '@dateline/timeline-ui/core'
import { localPathOf } from '../site/address'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { speakIn } from './drawn-incidents'
import type { DrawnTimeline } from './drawn-timeline'
import { HijriTimelineStage } from './HijriTimelineStage'
import { PlainLegend } from './PlainLegend'
import { secondCalendarOf } from './second-calendar'
import { TimelineStage } from './TimelineStage'
import { formatTimelineRequest, type TimelineRequest } from './timeline-request'
import { timelineWording } from './timeline-wording'
import { WindowLinks } from './WindowLinks'
import { windowOf } from './window-of'

interface TimelineBoardProps {
  readonly timeline: PublishedTimeline
  readonly drawn: DrawnTimeline
  readonly request: TimelineRequest
  readonly locale: Locale
}

/** The picture to move about in, the meaning of its marks, and the list that is its truth. */
export function TimelineBoard({ timeline, drawn, request: { view }, locale }: TimelineBoardProps) {
  const { timeline: words } = messagesIn(locale)
  const { incidents, page } = drawn
  const path = localPathOf(locale, { ...timeline, kind: 'timeline' })
  const eras = timeline.eras.map(({ label, date }) => ({ label, date: toTimelineDate(date, speakIn(locale)) }))
  const world = worldOf({ incidents, eras })
  const home = startAt(world, { width: 1, window: windowOf(timeline.defaultWindow) })
  const start = view ? startAt(world, { ...view, width: 1, more: moreActions }) : home
  const wording = timelineWording(locale)
  const calendar = secondCalendarOf(locale)
  const Stage = calendar ? HijriTimelineStage : TimelineStage
  return (
    <>
      <WindowLinks state={start} path={path} locale={locale} />
      <Stage
        incidents={incidents}
        eras={eras}
        start={viewStateOf(start)}
        home={viewStateOf(home)}
        path={path}
        listTitle={words.list}
        label={timeline.title}
        between={
          <>
            <PlainLegend incidents={incidents} locale={locale} />
            {calendar && (
              <p className="hint">
                {words.secondAxis} {calendar.nameIn(wording.locale)}
              </p>
            )}
            <p className="legend-more">
              <a href={`/${locale}/about/marks`}>{words.legend}</a>
            </p>
          </>
        }
        {...wording}
      >
        <TimelineList
          incidents={incidents}
          window={view?.window}
          filter={view?.filter}
          selected={view?.selected}
          page={page}
          hrefOfPage={(number) => `${path}${formatTimelineRequest({ view, page: number })}#list`}
          {...wording}
        />
      </Stage>
    </>
  )
}
