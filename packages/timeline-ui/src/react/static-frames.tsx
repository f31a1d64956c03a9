import type { Span } from '../core/incident'
import { layOut } from '../core/layout'
import type { SecondCalendar } from '../core/second-calendar'
import { SIZE_CLASSES } from '../core/size-class'
import type { World } from '../core/world'
import type { Words } from '../words'
import { Picture } from './picture'
import { StaticMarks } from './static-marks'

export interface StaticFramesProps {
  readonly world: World
  readonly window: Span | null | undefined
  /** The incident whose connector to its anchor is drawn. */
  readonly focused?: string | null | undefined
  /** The incident with a line around its mark. */
  readonly selected?: string | null | undefined
  readonly secondCalendar?: SecondCalendar | null | undefined
  readonly words: Words
}

/** The picture once for each class of widths; the stylesheet shows the one that fits. */
export function StaticFrames({ world, window, focused = null, selected, secondCalendar, words }: StaticFramesProps) {
  const shown = window ?? world.bounds
  return SIZE_CLASSES.map((sizeClass) => {
    const layout = layOut(world, { window: shown, sizeClass, focused })
    return (
      <div key={sizeClass.name} className="dl-frame" data-only={sizeClass.name} aria-hidden="true">
        <Picture layout={layout} words={words} secondCalendar={secondCalendar}>
          <StaticMarks layout={layout} selected={selected} words={words} />
        </Picture>
      </div>
    )
  })
}
