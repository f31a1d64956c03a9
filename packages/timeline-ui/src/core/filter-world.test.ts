import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { incidentsInLanes } from '../fixtures/incidents'
import { fiveWeeks, militias } from '../fixtures/militias'
import { plainIncident } from '../fixtures/plain-incident'
import { DAY } from './calendar'
import { openColumns } from './column-store'
import { folded, valuesOf } from './facet'
import { filterWorld } from './filter-world'
import type { TimelineIncident } from './incident'
import { layOut } from './layout'
import { moreActions } from './more-actions'
import { reduce } from './reduce'
import { SIZE_CLASSES } from './size-class'
import { startAt } from './state'
import { countInWindow } from './step'
import { soundFilter, type TimelineFilter } from './timeline-filter'
import { viewStateOf } from './view-state'
import { countOverlapping, eachOverlapping } from './window-query'
import { earliestOf, type World, worldOf } from './world'

const LANES = ['North', 'South', null]
const PLACES = ['Baghdad', 'Córdoba', 'بغداد']
const TOPICS = ['war', 'law']

const incident: fc.Arbitrary<Omit<TimelineIncident, 'id'>> = fc
  .record({
    lane: fc.constantFrom(...LANES),
    places: fc.subarray(PLACES).map((names) => names.map((name) => ({ name }))),
    facets: fc.record({ topic: fc.subarray(TOPICS) }),
    start: fc.integer({ min: 0, max: 50 }),
    length: fc.integer({ min: 0, max: 20 }),
    rank: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ start, length, ...rest }) => ({ ...rest, ...plainIncident('an event', start * DAY, (start + length) * DAY) }))
const incidents = fc
  .array(incident, { maxLength: 40 })
  .map((many): readonly TimelineIncident[] => many.map((one, index) => ({ ...one, id: `i${index}` })))
const filters: fc.Arbitrary<TimelineFilter> = fc
  .record({
    lanes: fc.subarray(LANES),
    facets: fc.record({ place: fc.subarray(PLACES), topic: fc.subarray(TOPICS) }),
    text: fc.constantFrom('', 'cordoba', 'EVENT  bagh', 'nothing of the kind'),
  })
  .map(soundFilter)

function passes(one: TimelineIncident, { lanes, facets = {}, text = '' }: TimelineFilter): boolean {
  const words = [one.title, ...valuesOf(one, 'place')].join(' ')
  return (
    (!lanes || lanes.includes(one.lane ?? null)) &&
    Object.entries(facets).every(([name, wanted]) => wanted.some((value) => valuesOf(one, name).includes(value))) &&
    text.split(' ').every((word) => folded(words).includes(folded(word)))
  )
}

function idsIn(world: World): readonly string[] {
  return earliestOf(world, world.store.count).map(({ id }) => id)
}

describe('a filtered world', () => {
  it('holds what passes, in the order of the whole', () => {
    fc.assert(
      fc.property(incidents, filters, (many, filter) => {
        const whole = worldOf({ incidents: many, lanes: ['South'] })
        const wanted = earliestOf(whole, many.length).filter((one) => passes(one, filter))
        expect(idsIn(filterWorld(whole, filter))).toEqual(wanted.map(({ id }) => id))
      }),
    )
  })

  it('answers for each position as a store of those alone would', () => {
    fc.assert(
      fc.property(incidents, filters, fc.integer({ min: -1, max: 70 }), (many, filter, day) => {
        const whole = worldOf({ incidents: many })
        const { store } = filterWorld(whole, filter)
        const fresh = worldOf({ incidents: earliestOf(whole, many.length).filter((one) => passes(one, filter)) }).store
        const laneOf = (label: string | null, of: typeof store) => of.lanes.find((lane) => lane.label === label)
        for (let position = 0; position < store.count; position += 1) {
          expect(store.positionOf(store.at(position).id)).toBe(position)
          expect(store.inTime(store.nthInTime(position))).toBe(position)
        }
        const window = { from: day * DAY, to: (day + 5) * DAY }
        for (const label of LANES) {
          const [mine, theirs] = [laneOf(label, store), laneOf(label, fresh)]
          expect(mine && mine.last - mine.first).toBe(theirs && theirs.last - theirs.first)
          if (!mine || !theirs) continue
          expect(countOverlapping(store, mine, window)).toBe(countOverlapping(fresh, theirs, window))
          const seen: number[] = []
          eachOverlapping(store, { ...mine, ...window }, (position) => seen.push(position) > 0)
          expect(seen).toHaveLength(countOverlapping(store, mine, window))
        }
      }),
    )
  })

  it('is the same for columns as for incidents', () => {
    fc.assert(
      fc.property(incidents, filters, fc.boolean(), (many, { facets = {}, ...rest }, hasText) => {
        const topics = many.map((one) => TOPICS.indexOf(valuesOf(one, 'topic')[0] ?? ''))
        const single = many.map((one, index) => ({
          ...one,
          facets: { topic: [TOPICS[topics[index] ?? -1] ?? []].flat() },
        }))
        const store = openColumns({
          earliest: Float64Array.from(many, ({ date }) => date.earliest ?? 0),
          latest: Float64Array.from(many, ({ date }) => date.latest ?? 0),
          lane: Uint8Array.from(many, ({ lane }) => (lane == null ? 255 : LANES.indexOf(lane))),
          lanes: ['North', 'South'],
          facets: { topic: { values: Uint8Array.from(topics), labels: TOPICS } },
          ...(hasText && {
            text: (entry: number) =>
              many[entry]?.places
                ?.map(({ name }) => name)
                .join(' ')
                .concat(' event') ?? '',
          }),
          at: (entry) => single[entry] as TimelineIncident,
          entryOf: (id) => Number(id.slice(1)),
        })
        const filter = { facets, ...rest }
        const inColumns = filterWorld(worldOf({ store }), filter)
        expect(idsIn(inColumns).toSorted()).toEqual(
          idsIn(filterWorld(worldOf({ incidents: single }), filter)).toSorted(),
        )
      }),
    )
  })

  it('asks incidents without a date as well', () => {
    const whole = worldOf({ incidents: [plainIncident('a', null, null), plainIncident('b', null, null)] })
    expect(filterWorld(whole, { text: 'B' }).unplaced.map(({ id }) => id)).toEqual(['b'])
    expect(filterWorld(whole, { lanes: ['North'] }).unplaced).toEqual([])
    expect(filterWorld(whole, { lanes: [null] }).unplaced).toHaveLength(2)
  })

  it('asks no prototype for facets', () => {
    const whole = worldOf({ incidents: [{ ...plainIncident('a', 0, DAY), facets: {} }] })
    expect(filterWorld(whole, soundFilter({ facets: { constructor: ['a'], toString: ['b'] } })).store.count).toBe(0)
  })
})

describe('the date as a facet', () => {
  it.each([
    [0, DAY, {}, ['day']],
    [0, 30 * DAY, {}, ['month']],
    [0, 366 * DAY, { qualifier: 'approximate' as const }, ['year', 'doubtful']],
    [0, 3653 * DAY, {}, ['longer']],
    [0, null, {}, ['span']],
    [0, DAY, { shape: 'span' as const }, ['span']],
  ])('tells how closely it is known: %j to %j', (earliest, latest, more, expected) => {
    const one = plainIncident('a', earliest, latest)
    expect(valuesOf({ ...one, date: { ...one.date, ...more } }, 'date')).toEqual(expected)
  })
})

describe('filtering', () => {
  const world = worldOf({ incidents: incidentsInLanes(militias) })
  const start = startAt(world, { width: 800, more: moreActions, window: fiveWeeks, selected: 'mashzoub-shot' })

  it('keeps the place: window, and what is focused and selected where it is still there', () => {
    const filtered = reduce(start, { type: 'filter', filter: { text: 'mashzoub' } })
    expect(filtered.scale).toBe(start.scale)
    expect(filtered).toMatchObject({ focused: 'mashzoub-shot', selected: 'mashzoub-shot' })
    expect(filtered.world.bounds).toBe(world.bounds)
    const without = reduce(start, { type: 'filter', filter: { text: 'no such words' } })
    expect(without).toMatchObject({ focused: null, selected: null, scale: start.scale })
    expect(countInWindow(without)).toBe(0)
  })

  it('is undone by filtering nothing, and does nothing the second time', () => {
    const filtered = reduce(start, { type: 'filter', filter: { lanes: ['Iraq'] } })
    expect(reduce(filtered, { type: 'filter', filter: { lanes: ['Iraq', 'Iraq'], facets: {} } })).toBe(filtered)
    expect(reduce(filtered, { type: 'filter', filter: {} }).world).toBe(world)
  })

  it('holds of the incidents that come later', () => {
    const filtered = reduce(start, { type: 'filter', filter: { text: 'shot' } })
    const more = worldOf({ incidents: [plainIncident('shot too', 0, DAY), plainIncident('other', 0, DAY)] })
    const loaded = reduce(filtered, { type: 'load', world: more })
    expect(idsIn(loaded.world)).toEqual(['shot too'])
    expect(loaded.whole).toBe(more)
  })

  it('is part of the view', () => {
    const view = viewStateOf(reduce(start, { type: 'filter', filter: { lanes: ['Iraq'] } }))
    expect(view.filter).toEqual({ lanes: ['Iraq'] })
    const again = startAt(world, { width: 800, more: moreActions, ...view })
    expect(idsIn(again.world)).toEqual(idsIn(filterWorld(world, view.filter)))
  })

  it('can be drawn when it leaves nothing', () => {
    const { world: none } = reduce(start, { type: 'filter', filter: { text: 'no such words' } })
    const layout = layOut(none, { window: fiveWeeks, sizeClass: SIZE_CLASSES[0] })
    expect(layout.lanes).toEqual([])
    expect(layout.rows).toBe(1)
  })
})
