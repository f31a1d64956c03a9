import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generatedColumns } from '../fixtures/generated-columns'
import { plainIncident } from '../fixtures/plain-incident'
import { DAY, startOfDay, YEAR } from './calendar'
import { openColumns } from './column-store'
import type { Command } from './command'
import { countStartingIn, groupAt, intoGroup } from './group'
import { GROUPED_ABOVE } from './grouped-above'
import type { IncidentColumns } from './incident-columns'
import { moreActions } from './more-actions'
import { reduce } from './reduce'
import { startAt, type TimelineState } from './state'
import { nthInTime } from './step'
import { toPixels } from './time-scale'
import { type World, worldOf } from './world'

/** The keys that reach an incident of 10,000 spread over decades, and of 10,000 wherever they lie. */
const KEYS = { spread: 80, any: 200 }

/** Incidents that begin at these instants, in three lanes, as columns. */
function columnsAt(starts: readonly number[]): IncidentColumns {
  const earliest = Float64Array.from(starts)
  return {
    earliest,
    latest: earliest.map((start) => start + DAY),
    lane: Uint8Array.from(starts, (_, entry) => entry % 3),
    lanes: ['a', 'b', 'c'],
    at: (entry) => plainIncident(`i${entry}`, starts[entry] ?? 0, (starts[entry] ?? 0) + DAY),
    entryOf: (id) => Number(id.slice(1)),
  }
}

function worldAt(starts: readonly number[]): World {
  return worldOf({ store: openColumns(columnsAt(starts)) })
}

const century = { from: startOfDay({ year: 1900, month: 1, day: 1 }), to: startOfDay({ year: 2000, month: 1, day: 1 }) }
const anyInstant = fc.oneof(
  fc.integer({ min: century.from, max: century.to }),
  fc.integer({ min: 0, max: 1000 }),
  fc.double({ min: -1.3e10 * YEAR, max: 1e9 * YEAR, noNaN: true }),
)
const starts = fc.array(anyInstant, { minLength: 1, maxLength: 60 })

describe('groups', () => {
  it('hold the incident that was asked for and follow each other without a gap', () => {
    fc.assert(
      fc.property(starts, anyInstant, fc.double({ min: 1e5, max: 1e10 * YEAR, noNaN: true }), (many, from, length) => {
        const world = worldAt(many)
        const window = { from, to: from + length }
        let nth = 0
        while (nth < many.length) {
          const group = groupAt(world, nth, { window })
          expect(group.first).toBe(nth)
          expect(group.last).toBeGreaterThan(nth)
          expect(groupAt(world, group.last - 1, { window }).first).toBe(nth)
          nth = group.last
        }
        expect(nth).toBe(many.length)
      }),
      { numRuns: 500 },
    )
  })

  it('are those that people count by', () => {
    const days = Array.from({ length: 36_525 }, (_, day) => century.from + day * DAY)
    const world = worldAt(days)
    const spanOf = (years: number) => {
      const { by, span } = groupAt(world, 15_000, { window: { from: century.from, to: century.from + years * YEAR } })
      return `${by.unit} ${new Date(span.from).toISOString().slice(0, 10)} ${new Date(span.to).toISOString().slice(0, 10)}`
    }
    expect(spanOf(100)).toBe('year 1940-01-01 1950-01-01')
    expect(spanOf(30)).toBe('year 1941-01-01 1942-01-01')
    expect(spanOf(2)).toBe('month 1941-01-01 1941-02-01')
    expect(spanOf(0.08)).toBe('day 1941-01-26 1941-01-27')
  })

  it('divide, whatever is in them, until few enough are left', () => {
    fc.assert(
      fc.property(
        fc.array(anyInstant, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 201, max: 3000 }),
        (few, count) => {
          const world = worldAt(Array.from({ length: count }, (_, index) => few[index % few.length] as number))
          let group = groupAt(world, 0, { window: world.bounds })
          for (let depth = 0; group.last - group.first > GROUPED_ABOVE; depth += 1) {
            expect(depth).toBeLessThan(24)
            const inside = intoGroup(world, group).group
            expect(inside.first).toBe(group.first)
            expect(inside.last).toBeLessThan(group.last)
            group = inside
          }
        },
      ),
    )
  })

  it('begin with what has no start', () => {
    const world = worldOf({
      incidents: [plainIncident('open', null, DAY), ...['a', 'b'].map((id) => plainIncident(id, 0, DAY))],
    })
    expect(groupAt(world, 0, { window: world.bounds })).toMatchObject({ first: 0, last: 3 })
  })
})

describe('by keyboard', () => {
  const press = (state: TimelineState, ...commands: readonly Command[]) => commands.reduce(reduce, state)

  it.each<[string, number, readonly number[]]>([
    ['spread over a century', KEYS.spread, Array.from({ length: 10_000 }, (_, n) => century.from + n * 3.65 * DAY)],
    ['all at one instant', KEYS.any, Array.from({ length: 10_000 }, () => 0)],
    ['ever denser', KEYS.any, Array.from({ length: 10_000 }, (_, n) => 1e13 * 1.003 ** -n)],
    ['from deep time to now', KEYS.any, Array.from({ length: 10_000 }, (_, n) => -(1.0044 ** n))],
    ['in two heaps', KEYS.any, Array.from({ length: 10_000 }, (_, n) => (n % 2) * 1e12)],
  ])('every incident of 10,000 is reached: %s', (_, most, instants) => {
    const world = worldAt(instants)
    for (let nth = 0; nth < 10_000; nth += 137) {
      const keys = keysTo(world, nth)
      expect(keys).toBeLessThanOrEqual(most)
    }
  })

  it('every incident of the 10,000 of the stories is reached', () => {
    const world = worldOf({ store: openColumns(generatedColumns(10_000)) })
    const most = Math.max(...Array.from({ length: 100 }, (_, index) => keysTo(world, index * 100)))
    expect(most).toBeLessThanOrEqual(KEYS.spread)
  })

  /** Presses until the nth incident is focused, going by the shorter way. */
  function keysTo(world: World, nth: number): number {
    const target = nthInTime(world, nth)?.id
    let state = press(startAt(world, { width: 800, more: moreActions }), { type: 'enter' })
    for (let keys = 1; keys <= KEYS.any; keys += 1) {
      if (state.focused === target) return keys
      state = reduce(state, nextKey(state, nth))
    }
    return Number.POSITIVE_INFINITY
  }

  function nextKey(state: TimelineState, nth: number): Command {
    const { group, entered, world, focused } = state
    if (group && nth >= group.first && nth < group.last) return { type: 'open' }
    const at = group?.first ?? world.store.nthInTime(world.store.positionOf(focused ?? ''))
    const stretch = entered ?? { first: 0, last: world.store.count }
    const isNear = (end: number) => Math.abs(nth - end) < Math.abs(nth - at) / 2
    if (isNear(stretch.last - 1) && nth > at) return { type: 'last' }
    if (isNear(stretch.first) && nth < at) return { type: 'first' }
    return { type: 'move', by: nth > at ? 1 : -1 }
  }

  const days = worldAt(Array.from({ length: 10_000 }, (_, day) => century.from + day * DAY))
  const start = press(startAt(days, { width: 800, more: moreActions }), { type: 'enter' })

  it('arrows move between groups where very many are in view, and between incidents where they are few', () => {
    expect(start.group).toMatchObject({ by: { unit: 'year', every: 1 }, first: 0, last: 365 })
    expect(start.focused).toBeNull()
    const next = press(start, { type: 'move', by: 1 })
    expect(next.group).toMatchObject({ first: 365, last: 730 })
    expect(press(next, { type: 'move', by: -1 }).group).toEqual(start.group)
    const near = press(start, { type: 'show', window: { from: century.from, to: century.from + 100 * DAY } })
    expect(press(near, { type: 'move', by: 1 })).toMatchObject({ group: null, focused: 'i0' })
    expect(press(near, { type: 'move', by: 1 }, { type: 'move', by: 1 }).focused).toBe('i1')
  })

  it('Enter goes in, until incidents are reached, and Escape comes out the same way', () => {
    const months = press(start, { type: 'move', by: 1 }, { type: 'open' })
    expect(months.group).toMatchObject({ by: { unit: 'month' }, first: 365, last: 396 })
    const inJanuary = press(months, { type: 'open' })
    expect(inJanuary).toMatchObject({ group: null, focused: 'i365', entered: { first: 365, last: 396 } })
    expect(inJanuary.scale.to - inJanuary.scale.from).toBeLessThan(40 * DAY)
    const out = press(inJanuary, { type: 'back' })
    expect(out).toMatchObject({ group: months.group, focused: null, scale: months.scale })
    const outAgain = press(out, { type: 'back' })
    expect(outAgain.group).toMatchObject({ first: 365, last: 730 })
    expect(outAgain.scale).toEqual(start.scale)
  })

  it('Home and End stay in the group that was gone into', () => {
    const inside = press(start, { type: 'open' }, { type: 'open' })
    expect(press(inside, { type: 'last' }).focused).toBe('i30')
    expect(press(inside, { type: 'last' }, { type: 'first' }).focused).toBe('i0')
    expect(press(start, { type: 'last' }).group?.last).toBe(10_000)
  })

  it('goes on from the last of a group to what follows', () => {
    const beyond = press(start, { type: 'open' }, { type: 'open' }, { type: 'last' }, { type: 'move', by: 1 })
    expect(beyond.focused).toBe('i31')
  })

  it('the step buttons go from incident to incident, however many there are', () => {
    const stepped = press(start, { type: 'focus', id: 'i500' }, { type: 'step', by: 1 })
    expect(stepped).toMatchObject({ focused: 'i501', group: null })
    expect(press(stepped, { type: 'move', by: 1 }).group).toMatchObject({ first: 365, last: 730 })
  })

  it('a page takes what the keys act on with it, and nothing where nothing is', () => {
    const few = press(
      startAt(days, { width: 800, more: moreActions, window: { from: century.from, to: century.from + 50 * DAY } }),
    )
    const turned = press(few, { type: 'focus', id: 'i10' }, { type: 'page', by: 1 })
    expect(turned.scale.from).toBeCloseTo(few.scale.from + 45 * DAY, -3)
    expect(turned.focused).toBe('i45')
    expect(press(few, { type: 'page', by: 1 }).focused).toBeNull()
    expect(press(start, { type: 'page', by: 1 }).group).toEqual(start.group)
  })

  it('zooms about the group, and goes into its first incident with the keys of the lanes', () => {
    const { group, scale } = press(start, { type: 'move', by: 1 }, { type: 'zoom', factor: 4 })
    const middle = ((group?.span.from ?? 0) + (group?.span.to ?? 0)) / 2
    expect(toPixels(scale, middle)).toBeCloseTo(toPixels(start.scale, middle), 3)
    expect(press(start, { type: 'move', by: 1 }, { type: 'lane', by: 1 })).toMatchObject({
      focused: 'i365',
      group: null,
    })
  })

  it('counts what begins in the window alone', () => {
    expect(countStartingIn(days, { from: century.from, to: century.from + 10 * DAY })).toBe(10)
    expect(countStartingIn(days, { from: 0, to: 0 })).toBe(0)
  })
})
