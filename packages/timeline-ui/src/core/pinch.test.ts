import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainIncident } from '../fixtures/plain-incident'
import { pinch } from './pinch'
import { reduce } from './reduce'
import { startAt } from './state'
import { toInstant } from './time-scale'
import { worldOf } from './world'

const world = worldOf({ incidents: [plainIncident('a', 0, 1e9), plainIncident('b', 1e12, 1e12 + 1e9)] })
const state = startAt(world, { width: 1000, window: { from: 4e11, to: 5e11 } })
const finger = fc.integer({ min: 300, max: 700 })

it('keeps the instants that were under both fingers under them', () => {
  fc.assert(
    fc.property(finger, finger, finger, finger, (a, b, c, d) => {
      fc.pre(Math.abs(a - b) > 60 && Math.abs(c - d) > 60 && a < b === c < d)
      const moved = pinch([a, b], [c, d]).reduce(reduce, state)
      const pixel = (moved.scale.to - moved.scale.from) / 1000
      expect(Math.abs(toInstant(moved.scale, c) - toInstant(state.scale, a))).toBeLessThan(pixel)
      expect(Math.abs(toInstant(moved.scale, d) - toInstant(state.scale, b))).toBeLessThan(pixel)
    }),
  )
})
