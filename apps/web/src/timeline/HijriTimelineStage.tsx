'use client'

import { islamicCalendar } from '@dateline/timeline-ui/calendars'
import { TimelineStage, type TimelineStageProps } from './TimelineStage'

/** The stage with the Islamic calendar on the axis: a calendar is code, which no server can hand to a browser. */
export function HijriTimelineStage(props: Omit<TimelineStageProps, 'secondCalendar'>) {
  return <TimelineStage {...props} secondCalendar={islamicCalendar} />
}
