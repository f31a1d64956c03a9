import { type Tick, ticksOf } from './ticks'
import { type TimeScale, toPixels } from './time-scale'

/** What the words of a tick need along the axis, in pixels. */
const WORDS = 40

export interface DrawnTick {
  readonly tick: Tick
  /** The tick before it in view, whose words need not be said again. */
  readonly previous: Tick | null
  /** Pixels from the inline start. */
  readonly at: number
  /** Whether its words end before the window does. */
  readonly hasWords: boolean
}

export function drawTicks(scale: TimeScale, spacing?: number): readonly DrawnTick[] {
  const ticks = ticksOf(scale, spacing)
  return ticks.map((tick, index) => {
    const at = toPixels(scale, tick.at)
    return { tick, previous: ticks[index - 1] ?? null, at, hasWords: at <= scale.width - WORDS }
  })
}
