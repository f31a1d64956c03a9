import { type DrawnTick, wordsUnder } from '../core/drawn-tick'
import { at } from '../live/position'
import type { Words } from '../words'

export interface AxisProps {
  readonly ticks: readonly DrawnTick[]
  /** Width of their scale in pixels. */
  readonly width: number
  readonly words: Words
}

export function Axis({ ticks, width, words }: AxisProps) {
  const labels = wordsUnder(ticks, width, words)
  return ticks.map(({ tick, at: pixels }, index) => (
    <div key={tick.at} className="dl-tick" data-major={tick.isMajor || undefined} style={at(pixels / width)}>
      {labels[index] ? <span>{labels[index]}</span> : null}
    </div>
  ))
}
