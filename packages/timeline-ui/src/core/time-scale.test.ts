import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY } from './calendar'
import { fit, keepWithin, panBy, type TimeScale, toInstant, toPixels, zoomAt } from './time-scale'

const scales = fc
  .record({
    from: fc.integer({ min: -1e14, max: 1e14 }),
    length: fc.integer({ min: 60_000, max: 1e14 }),
    width: fc.integer({ min: 100, max: 4000 }),
  })
  .map(({ from, length, width }): TimeScale => ({ from, to: from + length, width }))
const parts = fc.double({ min: 0, max: 1, noNaN: true })

describe('a time scale', () => {
  it('lays the window over the width', () => {
    const scale = fit({ from: 0, to: 10 * DAY }, 500)
    expect(toPixels(scale, DAY)).toBe(50)
    expect(toInstant(scale, 50)).toBe(DAY)
  })

  it('has toPixels and toInstant as inverses', () => {
    fc.assert(
      fc.property(scales, parts, (scale, part) => {
        const pixels = part * scale.width
        expect(toPixels(scale, toInstant(scale, pixels))).toBeCloseTo(pixels, 3)
      }),
    )
  })

  it('holds the instant under the pointer still while zooming', () => {
    fc.assert(
      fc.property(scales, parts, fc.double({ min: 0.1, max: 10, noNaN: true }), (scale, part, factor) => {
        const pixels = part * scale.width
        const zoomed = zoomAt(scale, pixels, factor)
        const pixel = (zoomed.to - zoomed.from) / zoomed.width
        expect(Math.abs(toInstant(zoomed, pixels) - toInstant(scale, pixels))).toBeLessThan(Math.max(1, pixel / 100))
      }),
    )
  })

  it('makes the window shorter by the factor', () => {
    const zoomed = zoomAt({ from: 0, to: 1000, width: 100 }, 25, 2)
    expect(zoomed).toEqual({ from: 125, to: 625, width: 100 })
  })

  it('moves by pixels and keeps its length', () => {
    expect(panBy({ from: 0, to: 1000, width: 100 }, 10)).toEqual({ from: 100, to: 1100, width: 100 })
  })
})

describe('a window kept within bounds', () => {
  const bounds = { from: 0, to: 100 }

  it('is moved, not cut, when it reaches over one side', () => {
    expect(keepWithin({ from: -20, to: 30 }, bounds)).toEqual({ from: 0, to: 50 })
    expect(keepWithin({ from: 80, to: 130 }, bounds)).toEqual({ from: 50, to: 100 })
  })

  it('becomes the bounds when it is longer', () => {
    expect(keepWithin({ from: -1, to: 200 }, bounds)).toEqual(bounds)
  })

  it('stays as it is inside', () => {
    expect(keepWithin({ from: 10, to: 20 }, bounds)).toEqual({ from: 10, to: 20 })
  })
})
