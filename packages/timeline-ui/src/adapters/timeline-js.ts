import type { AdaptedTimeline, AdapterOptions } from './adapted-timeline'
import { Conversion } from './conversion'
import { fieldsOf } from './fields'
import { fromTimelineJs2 } from './timeline-js-2'
import { fromTimelineJs3 } from './timeline-js-3'
import { rootOf } from './timeline-js-document'

/**
 * Reads a TimelineJS document: version 3 (`events`), or the older version 2 (`timeline.date`), as an object or as its
 * text. Throws an UnreadableTimelineError where it is neither; an entry that cannot be read is reported instead.
 */
export function fromTimelineJs(document: unknown, options: AdapterOptions = {}): AdaptedTimeline {
  const conversion = new Conversion(options)
  const root = rootOf(document)
  const older = root.has('events') ? null : fieldsOf(root.get('timeline'))
  return older ? fromTimelineJs2(older, conversion) : fromTimelineJs3(root, conversion)
}
