import { describe, expect, it } from 'vitest'
import { halfOf, makeSet, type SetName, titleOf } from './sets'

const NAMES: readonly SetName[] = ['newsroom', 'one instant', 'whole spans', 'BCE to far future']
/** The furthest instant of a `Date` from the epoch. */
const LAST = 8.64e15

describe.each(NAMES)('%s', (name) => {
  const set = makeSet(name, 500)

  it('is the same every time', () => {
    expect(makeSet(name, 500)).toEqual(set)
  })

  it('has what was asked for, in order, each with a length', () => {
    expect(set.starts).toHaveLength(500)
    expect([...set.starts]).toEqual([...set.starts].sort((one, other) => one - other))
    expect(set.ends.every((end, index) => end > (set.starts[index] ?? end))).toBe(true)
  })

  it('stays where a Date can follow', () => {
    expect(set.starts.every((start) => Math.abs(start) < LAST)).toBe(true)
    expect(set.ends.every((end) => Math.abs(end) < LAST)).toBe(true)
  })
})

it('puts all of one instant there', () => {
  expect(new Set(makeSet('one instant', 50).starts).size).toBe(1)
})

it('reaches from long before our era to long after', () => {
  const { starts } = makeSet('BCE to far future', 500)
  expect(starts[0]).toBeLessThan(Date.UTC(-100_000, 0))
  expect(starts.at(-1)).toBeGreaterThan(Date.UTC(100_000, 0))
})

it('keeps every second incident of a half', () => {
  const set = makeSet('newsroom', 5)
  const half = halfOf(set)
  expect(half.count).toBe(3)
  expect([...half.starts]).toEqual([set.starts[0], set.starts[2], set.starts[4]])
  expect([...half.ranks]).toEqual([set.ranks[0], set.ranks[2], set.ranks[4]])
})

it('names no two alike', () => {
  expect(titleOf(1)).not.toBe(titleOf(11))
})
