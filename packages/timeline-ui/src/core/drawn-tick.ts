import { textWidth } from './text-width'
import { type TickWords, tickLabel } from './tick-label'
import { type Tick, ticksOf } from './ticks'
import { type TimeScale, toPixels } from './time-scale'

/** Type size of the axis and the gap before its words, in pixels. */
const TYPE = { size: 12, gap: 5 }
/** By how much widths are reckoned too wide at most, in pixels: words that near each other do not touch. */
const SLACK = 10

export interface DrawnTick {
  readonly tick: Tick
  /** The tick before it in view, whose words need not be said again. */
  readonly previous: Tick | null
  /** Pixels from the inline start. */
  readonly at: number
}

export function drawTicks(scale: TimeScale, spacing?: number): readonly DrawnTick[] {
  const ticks = ticksOf(scale, spacing)
  return ticks.map((tick, index) => ({ tick, previous: ticks[index - 1] ?? null, at: toPixels(scale, tick.at) }))
}

/** The words under each tick; `null` where they would run into those before or out of the window. */
export function wordsUnder(ticks: readonly DrawnTick[], width: number, words: TickWords): readonly (string | null)[] {
  return fitWords(
    ticks.map(({ at }) => at),
    width,
    (index) => tickLabel((ticks[index] as DrawnTick).tick, ticks[index]?.previous ?? null, words),
  )
}

/** The same of any places along the axis, in pixels and in order. */
export function fitWords(
  places: readonly number[],
  width: number,
  textAt: (index: number) => string,
): readonly (string | null)[] {
  let free = 0
  return places.map((at, index) => {
    const text = textAt(index)
    const end = at + TYPE.gap + textWidth(text, TYPE.size)
    if (at < free || end > width) return null
    free = end - SLACK
    return text
  })
}
