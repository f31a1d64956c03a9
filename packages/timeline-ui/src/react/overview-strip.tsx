import { useMemo } from 'react'
import { overviewOf } from '../core/overview'
import { tickLabel } from '../core/tick-label'
import { toPixels } from '../core/time-scale'
import { MarkDrawing } from './mark-drawing'
import { OverviewFrame } from './overview-frame'
import { at, parts } from './position'
import type { TimelineControl } from './use-timeline'
import type { Words } from './words'

export interface OverviewStripProps {
  readonly control: TimelineControl
  readonly words: Words
}

/** The whole timeline in little, with a frame around the part in view. */
export function OverviewStrip({ control, words }: OverviewStripProps) {
  const { world, scale } = control.state
  const overview = useMemo(() => overviewOf(world, scale.width), [world, scale.width])
  const { width } = overview.scale
  return (
    <fieldset className="dl-overview" aria-label={words.say(words.messages.overview)}>
      <div className="dl-overview-ground" aria-hidden="true">
        {overview.ticks.map((tick, index) => (
          <div key={tick.at} className="dl-tick" style={at(toPixels(overview.scale, tick.at) / width)}>
            <span>{tickLabel(tick, overview.ticks[index - 1] ?? null, words)}</span>
          </div>
        ))}
        {overview.marks.map(({ id, mark, row }) => (
          <span
            key={id}
            className="dl-thin"
            data-kind={mark.kind}
            style={parts({ row, from: mark.from / width, to: mark.to / width })}
          >
            <MarkDrawing mark={mark} />
          </span>
        ))}
      </div>
      <OverviewFrame control={control} words={words} />
    </fieldset>
  )
}
