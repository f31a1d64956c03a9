import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generatedColumns } from '../fixtures/generated-columns'
import { plainIncident } from '../fixtures/plain-incident'
import { openColumns } from './column-store'
import type { TimelineIncident } from './incident'
import { type IncidentColumns, NO_LANE } from './incident-columns'
import { type IncidentStore, storeOf } from './incident-store'
import { InvalidIncidentsError } from './invalid-incidents-error'
import { orderIncidents } from './order'
import { sortedEntries } from './sorted-entries'
import { worldOf } from './world'

const LANES = ['north', 'south', 'west']

/** An array of incidents as columns, in the order given. */
function columnsFrom(incidents: readonly TimelineIncident[], lanes: readonly string[] = LANES): IncidentColumns {
  const laneOf = ({ lane }: TimelineIncident) => (lane == null ? NO_LANE : lanes.indexOf(lane))
  return {
    earliest: Float64Array.from(incidents, ({ date }) => date.earliest ?? Number.NEGATIVE_INFINITY),
    latest: Float64Array.from(incidents, ({ date }) => date.latest ?? Number.POSITIVE_INFINITY),
    rank: Uint8Array.from(incidents, ({ rank = 50 }) => rank),
    lane: Uint8Array.from(incidents, laneOf),
    lanes,
    at: (entry) => incidents[entry] as TimelineIncident,
    entryOf: (id) => incidents.findIndex((incident) => incident.id === id),
  }
}

const bound = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -5, max: 5 }),
  fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
)
const incidents = fc
  .array(fc.tuple(bound, bound, fc.constantFrom(...LANES, null), fc.nat(100)), { maxLength: 60 })
  .map((drawn) =>
    drawn
      .filter(([one, other]) => one !== null || other !== null)
      .map(([one, other, lane, rank], nth) => {
        const isTurned = one !== null && other !== null && other < one
        return { ...plainIncident(String(nth), isTurned ? other : one, isTurned ? one : other), lane, rank }
      }),
  )

const allOf = (store: IncidentStore) => Array.from({ length: store.count }, (_, position) => store.at(position).id)

describe('a store of columns', () => {
  it('holds what a store of the same incidents holds, whatever order they came in', () => {
    fc.assert(
      fc.property(incidents, (given) => {
        const store = openColumns(columnsFrom(given))
        const expected = storeOf(orderIncidents(given), LANES)
        const labels = (one: IncidentStore) => one.lanes.map(({ label, first, last }) => [label, last - first])
        expect(new Map(labels(store) as [string, number][])).toEqual(new Map(labels(expected) as [string, number][]))
        for (const lane of store.lanes) {
          const same = expected.lanes.find(({ label }) => label === lane.label)
          const ids = allOf(store).slice(lane.first, lane.last)
          expect(ids).toEqual(allOf(expected).slice(same?.first, same?.last))
        }
      }),
    )
  })

  it('finds every incident again by its id, and counts through time there and back', () => {
    fc.assert(
      fc.property(incidents, (given) => {
        const store = openColumns(columnsFrom(given))
        for (const [position, id] of allOf(store).entries()) expect(store.positionOf(id)).toBe(position)
        const inTime = allOf(store).map((_, nth) => store.inTime(nth))
        expect(inTime.map(store.nthInTime)).toEqual(inTime.map((_, nth) => nth))
        const starts = inTime.map((position) => store.startAt(position))
        expect(starts).toEqual(starts.toSorted((a, b) => (a < b ? -1 : 1)))
        expect(store.positionOf('nobody')).toBe(-1)
      }),
    )
  })

  it('takes 9 bytes for an incident of columns in order, 13 of any other', () => {
    const columns = generatedColumns(100_000)
    const turned = { ...columns, earliest: columns.earliest.toReversed(), latest: columns.latest.toReversed() }
    const lane = Uint8Array.from(columns.earliest, (_, entry) => entry % 3)
    expect(bytesOf(openColumns(columns)) / 100_000).toBeLessThanOrEqual(9)
    expect(sortedEntries(columns)).toBeNull()
    for (const given of [turned, { ...turned, lane, lanes: LANES }]) {
      const ofEntries = sortedEntries(given)?.byteLength ?? 0
      expect((bytesOf(openColumns(given)) + ofEntries) / 100_000).toBeLessThanOrEqual(13)
    }
  })

  it('gives a timeline the bounds of what is bounded', () => {
    const given = [plainIncident('a', null, 100), plainIncident('b', 50, null)]
    const { bounds } = worldOf({ store: openColumns(columnsFrom(given)) })
    expect(bounds).toEqual(worldOf({ incidents: given }).bounds)
  })

  it('may be empty', () => {
    expect(worldOf({ store: openColumns(columnsFrom([])) }).store.count).toBe(0)
  })

  it.each([
    [
      'a start that is no number',
      { earliest: [Number.NaN] },
      'The date of entry 0 begins at NaN, which is no instant.',
    ],
    ['an end that is no number', { latest: [Number.NaN] }, 'The date of entry 0 ends at NaN, which is no instant.'],
    ['an end before its start', { latest: [-1] }, 'The date of entry 0 ends before it begins.'],
    [
      'a start after all time',
      { earliest: [Infinity], latest: [Infinity] },
      'The date of entry 0 begins at Infinity, which is no instant.',
    ],
    [
      'no bound at all',
      { earliest: [-Infinity], latest: [Infinity] },
      'The date of entry 0 has no bound to place it by.',
    ],
    ['columns of two lengths', { latest: [1, 2] }, 'There are 1 starts, but “latest” has 2 entries.'],
    ['a lane that is none', { lane: [3] }, 'Entry 0 is in lane 3, of 3 lanes.'],
    ['two lanes of one name', { lanes: ['a', 'a'] }, 'Two lanes are called “a”.'],
    [
      'too many lanes',
      { lanes: Array.from({ length: 256 }, String) },
      'There are 256 lanes; columns hold at most 255.',
    ],
  ] satisfies readonly (readonly [string, Wrong, string])[])('refuses %s', (_, wrongly: Wrong, message) => {
    const { earliest, latest, lane, lanes } = wrongly
    const wrong: IncidentColumns = {
      ...columnsFrom([plainIncident('a', 0, 1)]),
      ...(earliest ? { earliest: Float64Array.from(earliest) } : {}),
      ...(latest ? { latest: Float64Array.from(latest) } : {}),
      ...(lane ? { lane: Uint8Array.from(lane) } : {}),
      ...(lanes ? { lanes } : {}),
    }
    expect(() => openColumns(wrong)).toThrow(InvalidIncidentsError)
    expect(() => openColumns(wrong)).toThrow(message)
  })
})

interface Wrong {
  readonly earliest?: readonly number[]
  readonly latest?: readonly number[]
  readonly lane?: readonly number[]
  readonly lanes?: readonly string[]
}

/** Of what a store holds, beside the order of entries that had to be sorted. */
function bytesOf({ ends, weights }: IncidentStore): number {
  return [ends.ends, ...weights.levels].reduce((total, { byteLength }) => total + byteLength, 0)
}
