import { describe, expect, it } from 'vitest'
import { plainIncident } from '../fixtures/plain-incident'
import { DAY } from './calendar'
import { CROWD_BAR, crowdOutline, crowdPath } from './crowd'
import { storeOf } from './incident-store'

const bounds = { from: 0, to: 100 * DAY }
/** One pixel is one day. */
const scale = { ...bounds, width: 100 }
const storeWith = (...days: readonly number[]) =>
  storeOf(days.toSorted((a, b) => a - b).map((day, nth) => plainIncident(String(nth), day * DAY, (day + 1) * DAY)))

describe('the outline of a crowd', () => {
  it('is highest where most begin, and nothing where none do', () => {
    const store = storeWith(1, 2, 3, 3, 3, 50)
    const { at, heights } = crowdOutline(store.lanes, { store, bounds, scale })
    expect(at).toBe(0)
    expect(heights).toHaveLength(100 / CROWD_BAR)
    expect(heights[0]).toBeGreaterThan(heights[12] ?? 1)
    expect(heights.filter((height) => height > 0)).toHaveLength(2)
  })

  it('counts a lane for as much as it holds, and no incident twice', () => {
    const store = storeOf([
      { ...plainIncident('a', 10 * DAY, 11 * DAY), lane: 'one' },
      { ...plainIncident('b', 10 * DAY, 11 * DAY), lane: 'two' },
    ])
    const heightOf = (lanes: typeof store.lanes) => Math.max(...crowdOutline(lanes, { store, bounds, scale }).heights)
    expect(heightOf(store.lanes)).toBeGreaterThan(heightOf(store.lanes.slice(0, 1)))
  })

  it('keeps its bars at the same instants, and as high, while the reader pans', () => {
    const store = storeWith(...Array.from({ length: 60 }, (_, nth) => (nth * 37) % 90))
    const pan = (days: number) => {
      const window = { from: (20 + days) * DAY, to: (60 + days) * DAY, width: 400 }
      const { at, heights } = crowdOutline(store.lanes, { store, bounds, scale: window })
      const first = (window.from + (at / window.width) * (window.to - window.from)) / DAY
      return new Map(heights.map((height, bar) => [(first + bar * 0.4).toFixed(4), height]))
    }
    const before = pan(0)
    for (const [instant, height] of pan(7.3))
      if (before.has(instant)) expect(height).toBeCloseTo(before.get(instant) ?? -1)
  })

  it('is drawn within its ground', () => {
    expect(crowdPath({ at: -2, heights: [0.5, 0, 1] }, { width: 8, height: 20 })).toBe('M0 20V10H2V20ZM6 20V0H8V20Z')
  })
})
