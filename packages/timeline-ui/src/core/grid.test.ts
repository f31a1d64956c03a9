import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, FURTHEST } from './calendar'
import { octaveOf, scaleOf, tilesTouching } from './grid'
import { millisecondsPerPixel } from './time-scale'

const grid = { bounds: { from: -30 * DAY, to: 970 * DAY }, width: 800 }
const octaves = fc.integer({ min: 0, max: 30 })
const parts = fc.double({ min: 0, max: 0.999, noNaN: true })

describe('the grid of tiles', () => {
  it('covers every window within the bounds without a gap', () => {
    fc.assert(
      fc.property(octaves, parts, parts, (octave, start, length) => {
        const from = grid.bounds.from + 1000 * DAY * start
        const to = Math.min(grid.bounds.to, from + (length * 1000 * DAY) / 2 ** octave + 1)
        const tiles = tilesTouching(grid, octave, { from, to }).map((tile) => scaleOf(grid, tile))
        expect(tiles[0]?.from).toBeLessThanOrEqual(from + 1)
        expect(tiles.at(-1)?.to).toBeGreaterThanOrEqual(to - 1)
        for (const [nth, tile] of tiles.slice(1).entries()) expect(tile.from).toBeCloseTo(tiles[nth]?.to ?? 0, 3)
      }),
    )
  })

  it('parts no short stretch in two octaves that follow each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), parts, (octave, start) => {
        const length = (1000 * DAY) / 2 ** octave / 6.1
        const from = grid.bounds.from + (1000 * DAY - length) * start
        const isParted = (at: number) => tilesTouching(grid, at, { from, to: from + length }).length > 1
        expect(isParted(octave) && isParted(octave + 1)).toBe(false)
      }),
    )
  })

  it('lays a scale out in the octave that is just as coarse or a little coarser', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), (zoom) => {
        const scale = { from: 0, to: (1000 * DAY) / zoom, width: 800 }
        const [tile] = tilesTouching(grid, octaveOf(grid, scale), { from: 0, to: 1 })
        if (!tile) throw new Error('no tile')
        const coarser = millisecondsPerPixel(scaleOf(grid, tile)) / millisecondsPerPixel(scale)
        expect(coarser).toBeGreaterThan(1 - 1e-5)
        expect(coarser).toBeLessThan(2 + 1e-5)
      }),
    )
  })

  it('has a tile for every minute of all the time that there is', () => {
    const all = { bounds: { from: -FURTHEST, to: FURTHEST }, width: 800 }
    const minute = { from: 0, to: 60_000, width: 800 }
    expect(tilesTouching(all, octaveOf(all, minute), minute).length).toBeGreaterThan(0)
  })
})
