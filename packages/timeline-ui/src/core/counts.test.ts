import { describe, expect, it } from 'vitest'
import { generatedItems } from '../fixtures/generated'
import { incidentsOf } from '../fixtures/incidents'
import { plainIncident } from '../fixtures/plain-incident'
import { DAY } from './calendar'
import { countWidth } from './counts'
import { layOut } from './layout'
import { SIZE_CLASSES } from './size-class'
import { worldOf } from './world'

const [WIDE, , NARROW] = SIZE_CLASSES

describe('the counts of what finds no room', () => {
  const world = worldOf({ incidents: incidentsOf(generatedItems(2000)) })
  const width = countWidth(2000)

  it('never touch each other, and lie within the window', () => {
    for (const zoom of [1, 1.7, 5, 40]) {
      const length = (world.bounds.to - world.bounds.from) / zoom
      for (const start of [0, 0.21, 0.5]) {
        const from = world.bounds.from + (world.bounds.to - world.bounds.from - length) * start
        const { lanes, scale } = layOut(world, { window: { from, to: from + length }, sizeClass: NARROW })
        const places = lanes.flatMap(({ counts }) => counts.map(({ at }) => at))
        expect(Math.min(...places)).toBeGreaterThanOrEqual(width / 2)
        expect(Math.max(...places)).toBeLessThanOrEqual(scale.width - width / 2)
        for (const [nth, at] of places.slice(1).entries()) expect(at - (places[nth] ?? 0)).toBeGreaterThanOrEqual(width)
      }
    }
  })

  it('stay over the same instants while the reader pans', () => {
    const length = (world.bounds.to - world.bounds.from) / 8
    const middleAt = (from: number) => {
      const { lanes, scale } = layOut(world, { window: { from, to: from + length }, sizeClass: WIDE })
      const counts = lanes[0]?.counts.slice(1, -1) ?? []
      return new Map(
        counts.map(({ at, count }) => [Math.round((scale.from + (at / scale.width) * length) / DAY), count]),
      )
    }
    const from = world.bounds.from + length * 2
    const before = middleAt(from)
    const after = middleAt(from + length * 0.01)
    const shared = [...after].filter(([instant]) => before.has(instant))
    expect(shared.length).toBeGreaterThan(5)
    for (const [instant, count] of shared) expect(count).toBe(before.get(instant))
  })

  it('tell where to zoom to find them', () => {
    const same = Array.from({ length: 400 }, (_, nth) => plainIncident(String(nth), 10 * DAY, 12 * DAY))
    const crowded = worldOf({ incidents: [...same, plainIncident('far', 90 * DAY, 91 * DAY)] })
    const { lanes } = layOut(crowded, { window: crowded.bounds, sizeClass: WIDE })
    expect(lanes[0]?.counts).toMatchObject([{ span: { from: 10 * DAY, to: 12 * DAY } }])
    expect(lanes[0]?.counts[0]?.count).toBeGreaterThan(300)
  })

  it('count what began before the window and still lasts', () => {
    const whole = Array.from({ length: 300 }, (_, nth) => plainIncident(String(nth), nth, 100 * DAY + nth))
    const lasting = worldOf({ incidents: whole })
    const window = { from: 40 * DAY, to: 60 * DAY }
    const lane = layOut(lasting, { window, sizeClass: WIDE }).lanes[0]
    const counted = lane?.counts.reduce((sum, { count }) => sum + count, 0) ?? 0
    expect(counted + (lane?.incidents.length ?? 0)).toBe(300)
    expect(lane?.incidents.length).toBeGreaterThan(3)
  })
})

it('has room for the largest number that there can be', () => {
  expect([7, 300, 9_999, 1_000_000].map((most) => Math.round(countWidth(most)))).toEqual([52, 52, 64, 94])
})
