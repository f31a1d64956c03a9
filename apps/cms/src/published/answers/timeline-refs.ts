import type { TimelineRef } from '@dateline/schema'
import type { Timeline as TimelineDoc } from '../../payload-types'
import type { Door } from '../door'
import { countIncidents } from '../incidents-of-timeline'
import { toTimelineRef } from '../records/timeline'

/** Timelines as they stand in a list, each with the number of its published incidents. */
export async function timelineRefs(door: Door, timelines: readonly TimelineDoc[]): Promise<TimelineRef[]> {
  const counts = await countIncidents(door, timelines)
  return timelines.map((timeline) => toTimelineRef(timeline, counts.get(timeline.id) ?? 0))
}
