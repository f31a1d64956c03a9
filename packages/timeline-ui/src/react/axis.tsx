import type { DrawnTick } from '../core/drawn-tick'
import { tickLabel } from '../core/tick-label'
import { at } from './position'
import type { Words } from './words'

export interface AxisProps {
  readonly ticks: readonly DrawnTick[]
  /** Width of their scale in pixels. */
  readonly width: number
  readonly words: Words
}

export function Axis({ ticks, width, words }: AxisProps) {
  return ticks.map(({ tick, previous, at: pixels, hasWords }) => (
    <div key={tick.at} className="dl-tick" data-major={tick.isMajor || undefined} style={at(pixels / width)}>
      {hasWords ? <span>{tickLabel(tick, previous, words)}</span> : null}
    </div>
  ))
}
