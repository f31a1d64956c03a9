import { expect, it } from 'vitest'
import { YEAR } from './calendar'
import { drawTicks, wordsUnder } from './drawn-tick'
import { textWidth } from './text-width'
import { fit } from './time-scale'

const words = { locale: 'en-GB', beforeCommonEra: '{year} BCE' }

it.each([300, 600, 958])('words under ticks neither touch nor leave a window of %i pixels', (width) => {
  const spans = [
    [0, 90 * 86_400_000],
    [0, 100 * YEAR],
    [-14e9 * YEAR, 0],
    [-13_000_000_010 * YEAR, -13_000_000_000 * YEAR],
  ] as const
  for (const [from, to] of spans) {
    const ticks = drawTicks(fit({ from, to }, width))
    const labels = wordsUnder(ticks, width, words)
    let end = 0
    for (const [index, label] of labels.entries()) {
      if (!label) continue
      const { at } = ticks[index] ?? { at: Number.NaN }
      expect(at).toBeGreaterThanOrEqual(end - 10)
      end = at + textWidth(label, 12)
      expect(end).toBeLessThanOrEqual(width)
    }
    expect(labels.some(Boolean)).toBe(true)
  }
})
