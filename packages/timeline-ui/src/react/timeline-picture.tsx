import type { Span, TimelineEra, TimelineIncident } from '../core/incident'
import type { SecondCalendar } from '../core/second-calendar'
import { worldOf } from '../core/world'
import { type Wording, wordsOf } from '../words'
import { StaticFrames } from './static-frames'

export interface TimelinePictureProps extends Wording {
  readonly incidents: readonly TimelineIncident[]
  readonly eras?: readonly TimelineEra[] | undefined
  /** Lanes in the order wanted. */
  readonly lanes?: readonly string[] | undefined
  /** What to show, beyond the incidents too; everything where absent. */
  readonly window?: Span | null | undefined
  /** The incident whose connector to its anchor is drawn, by id; none where absent. */
  readonly focused?: string | null | undefined
  /** A second row of the axis, as `islamicCalendar` of `@dateline/timeline-ui/calendars`. */
  readonly secondCalendar?: SecondCalendar | null | undefined
}

/** The picture without scripts. Hidden from assistive technology, for the list beside it says the same in words. */
export function TimelinePicture({
  incidents,
  eras,
  lanes,
  window,
  focused,
  secondCalendar,
  ...wording
}: TimelinePictureProps) {
  const world = worldOf({ incidents, eras, lanes })
  if (world.store.count === 0) return null
  return (
    <div className="dl-timeline">
      <StaticFrames
        world={world}
        window={window}
        focused={focused}
        secondCalendar={secondCalendar}
        words={wordsOf(wording)}
      />
    </div>
  )
}
