import type { HonestDate } from '@dateline/schema'
import { expect, it } from 'vitest'
import { windowOf } from './window-of'

const dated = (earliest: number | null, latest: number | null) => ({ earliest, latest }) as HonestDate

it('keeps some air around what an editor chose to show', () => {
  expect(windowOf(dated(0, 1000))).toEqual({ from: -40, to: 1040 })
})

it('is nothing where an end is not known', () => {
  expect(windowOf(null)).toBeNull()
  expect(windowOf(dated(0, null))).toBeNull()
  expect(windowOf(dated(null, 0))).toBeNull()
})
