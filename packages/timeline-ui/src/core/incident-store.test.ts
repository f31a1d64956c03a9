import { describe, expect, it } from 'vitest'
import { plainIncident } from '../fixtures/plain-incident'
import { storeOf } from './incident-store'
import { heaviestOf } from './weight-tree'

const inLane = (id: string, start: number, lane: string | null = null) => ({
  ...plainIncident(id, start, start + 1),
  lane,
})
const ids = (store: ReturnType<typeof storeOf>, positions: readonly number[]) => positions.map((at) => store.at(at).id)
const heaviest = ({ weights, count }: ReturnType<typeof storeOf>, most: number) =>
  heaviestOf(weights, { first: 0, last: count }, most).map(({ index }) => index)

describe('a store of incidents', () => {
  const store = storeOf(
    [inLane('a', 1, 'south'), inLane('b', 2, 'north'), inLane('c', 3), inLane('d', 4, 'north')],
    ['north'],
  )

  it('holds lane after lane, those wanted first, each in order of time', () => {
    expect(store.lanes.map(({ label }) => label)).toEqual(['north', 'south', null])
    expect(ids(store, [0, 1, 2, 3])).toEqual(['b', 'd', 'a', 'c'])
  })

  it('finds an incident by its id, and none where there is none', () => {
    expect(store.at(store.positionOf('c')).id).toBe('c')
    expect(store.positionOf('nobody')).toBe(-1)
  })

  it('counts in time through all lanes, there and back', () => {
    const positions = [0, 1, 2, 3].map(store.inTime)
    expect(ids(store, positions)).toEqual(['a', 'b', 'c', 'd'])
    expect(positions.map(store.nthInTime)).toEqual([0, 1, 2, 3])
  })

  it('drops a lane that was wanted and is empty', () => {
    expect(storeOf([inLane('a', 1)], ['nowhere']).lanes).toEqual([{ label: null, first: 0, last: 1 }])
  })

  it('puts what is highlighted first, then the higher rank, then what lasted longer', () => {
    const long = { ...plainIncident('long', 0, 1e10), rank: 10 }
    const high = { ...plainIncident('high', 1, 2), rank: 90 }
    const short = { ...plainIncident('short', 2, 3), rank: 10 }
    const shown = { ...plainIncident('shown', 3, 4), rank: 0, isHighlighted: true }
    const weighed = storeOf([long, high, short, shown])
    expect(ids(weighed, heaviest(weighed, 4))).toEqual(['shown', 'high', 'long', 'short'])
  })

  it('spreads equals over time', () => {
    const many = storeOf(Array.from({ length: 1000 }, (_, nth) => plainIncident(String(nth), nth, nth + 1)))
    const first = heaviest(many, 10).toSorted((a, b) => a - b)
    const gaps = first.slice(1).map((at, nth) => at - (first[nth] ?? 0))
    expect(Math.max(...gaps)).toBeLessThan(300)
    expect((first.at(-1) ?? 0) - (first[0] ?? 0)).toBeGreaterThan(600)
  })
})
