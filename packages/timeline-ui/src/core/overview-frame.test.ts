import { expect, it } from 'vitest'
import { frameAfter } from './overview-frame'
import { SHORTEST_WINDOW } from './shortest-window'

const bounds = { from: 0, to: 1000 * SHORTEST_WINDOW }
const window = { from: 400 * SHORTEST_WINDOW, to: 600 * SHORTEST_WINDOW }

it('moves as a whole', () => {
  expect(frameAfter(window, { bounds, part: 'both', by: 0.1 })).toEqual({
    from: 500 * SHORTEST_WINDOW,
    to: 700 * SHORTEST_WINDOW,
  })
})

it('moves one side, which passes neither the other nor the bounds', () => {
  expect(frameAfter(window, { bounds, part: 'from', by: 0.1 }).from).toBe(500 * SHORTEST_WINDOW)
  expect(frameAfter(window, { bounds, part: 'from', by: 0.9 }).from).toBe(599 * SHORTEST_WINDOW)
  expect(frameAfter(window, { bounds, part: 'to', by: 0.9 }).to).toBe(bounds.to)
  expect(frameAfter(window, { bounds, part: 'from', by: -0.9 }).from).toBe(bounds.from)
})
