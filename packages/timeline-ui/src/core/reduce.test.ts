import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { incidentsInLanes } from '../fixtures/incidents'
import { fiveWeeks, militias } from '../fixtures/militias'
import { plainIncident } from '../fixtures/plain-incident'
import { DAY } from './calendar'
import type { Command } from './command'
import { moreActions } from './more-actions'
import { reduce } from './reduce'
import { SHORTEST_WINDOW } from './shortest-window'
import { isShowingAll } from './show-window'
import { startAt, type TimelineState } from './state'
import { toInstant } from './time-scale'
import { worldOf } from './world'

const incidents = incidentsInLanes(militias)
const world = worldOf({ incidents })
const start = startAt(world, { width: 800, more: moreActions, window: fiveWeeks })

function after(state: TimelineState, ...commands: readonly Command[]): TimelineState {
  return commands.reduce(reduce, state)
}

const ids = incidents.map(({ id }) => id)
const anySpan = fc
  .tuple(fc.integer({ min: -1e13, max: 1e13 }), fc.integer({ min: 0, max: 1e13 }))
  .map(([from, length]) => ({ from, to: from + length }))
const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constant('pan' as const), by: fc.double({ min: -5000, max: 5000, noNaN: true }) }),
  fc.record({ type: fc.constant('page' as const), by: fc.constantFrom(-1 as const, 1 as const) }),
  fc.record({
    type: fc.constant('zoom' as const),
    factor: fc.double({ min: 0.001, max: 1000, noNaN: true }),
    at: fc.double({ min: 0, max: 800, noNaN: true }),
  }),
  fc.record({ type: fc.constant('step' as const), by: fc.constantFrom(-1 as const, 1 as const) }),
  fc.record({ type: fc.constant('move' as const), by: fc.constantFrom(-1 as const, 1 as const) }),
  fc.record({ type: fc.constant('jump' as const), span: anySpan }),
  fc.record({ type: fc.constant('follow' as const), id: fc.constantFrom(...ids, 'nobody') }),
  fc
    .record({ lanes: fc.subarray(['Iraq', 'nowhere']), text: fc.constantFrom('', 'video', 'nothing like it') })
    .map((filter): Command => ({ type: 'filter', filter })),
  fc.record({ type: fc.constant('lane' as const), by: fc.constantFrom(-1 as const, 1 as const) }),
  fc.record({ type: fc.constant('focus' as const), id: fc.constantFrom(...ids, 'nobody') }),
  fc.record({ type: fc.constant('select' as const), id: fc.constantFrom(...ids, 'nobody', null) }),
  fc.record({ type: fc.constant('reveal' as const), span: anySpan, lane: fc.constantFrom(null, 'Iraq', 'nowhere') }),
  fc.record({ type: fc.constant('resize' as const), width: fc.integer({ min: -5, max: 2000 }) }),
  fc
    .tuple(fc.integer({ min: -1e13, max: 1e13 }), fc.integer({ min: -1e6, max: 1e13 }))
    .map(([from, length]): Command => ({ type: 'show', window: { from, to: from + length } })),
  fc.constantFrom<Command>(
    { type: 'fit' },
    { type: 'first' },
    { type: 'last' },
    { type: 'enter' },
    { type: 'open' },
    { type: 'play' },
    { type: 'tick' },
    { type: 'pause' },
    { type: 'back' },
  ),
)

describe('the reducer', () => {
  it('never leaves the bounds, nor shows less than the shortest window, whatever the reader does', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 30 }), (many) => {
        const { scale } = after(start, ...many)
        expect(scale.from).toBeGreaterThanOrEqual(world.bounds.from - 1)
        expect(scale.to).toBeLessThanOrEqual(world.bounds.to + 1)
        expect(scale.to - scale.from).toBeGreaterThanOrEqual(SHORTEST_WINDOW * 0.999)
        expect(scale.width).toBeGreaterThan(0)
      }),
    )
  })

  it('focuses and selects nobody that is not there', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 30 }), (many) => {
        const { focused, selected, world: shown } = after(start, ...many)
        for (const id of [focused, selected]) if (id !== null) expect(shown.store.positionOf(id)).not.toBe(-1)
      }),
    )
  })

  it('holds the instant under the pointer while zooming away from the bounds', () => {
    const zoomed = after(start, { type: 'zoom', factor: 2, at: 300 })
    expect(toInstant(zoomed.scale, 300)).toBeCloseTo(toInstant(start.scale, 300), 0)
  })

  it('zooms about the focused incident when no place is given', () => {
    const focused = after(start, { type: 'focus', id: 'mashzoub-shot' }, { type: 'zoom', factor: 4 })
    const killing = Date.UTC(2019, 1, 3, 12)
    expect(focused.scale.from).toBeLessThan(killing)
    expect(focused.scale.to).toBeGreaterThan(killing)
  })

  it('steps from incident to incident in time, and stays at the last', () => {
    const walked = [start]
    for (let step = 0; step < 9; step += 1) walked.push(after(walked.at(-1) ?? start, { type: 'step', by: 1 }))
    const visited = walked.map(({ focused }) => focused)
    expect(visited.slice(1, 6)).toEqual([
      'patrol-blocked',
      'video-released',
      'mashzoub-shot',
      'khafaji-speaks',
      'khafaji-seized',
    ])
    expect(visited.at(-1)).toBe('khafaji-seized')
  })

  it('brings what it focuses into the window', () => {
    const { scale, focused } = after(start, { type: 'first' })
    expect(focused).toBe('pmu-assembled')
    expect(scale.from).toBeLessThanOrEqual(Date.UTC(2014, 5, 1))
    expect(scale.to).toBeGreaterThan(Date.UTC(2014, 5, 1))
    expect(scale.to - scale.from).toBeCloseTo(fiveWeeks.to - fiveWeeks.from, -1)
  })

  it('does not move the window for what is in sight already', () => {
    expect(after(start, { type: 'focus', id: 'mashzoub-shot' }).scale).toEqual(start.scale)
  })

  it('crosses to the nearest incident of the next lane', () => {
    const state = after(start, { type: 'focus', id: 'mashzoub-shot' }, { type: 'lane', by: 1 })
    expect(state.focused).toBe('khafaji-speaks')
    expect(after(state, { type: 'lane', by: 1 }).focused).toBe('khafaji-speaks')
  })

  it('goes back from selection, then to the window before a fit, then to all', () => {
    const moved = after(start, { type: 'fit' }, { type: 'select', id: 'mashzoub-shot' })
    const deselected = after(moved, { type: 'back' })
    expect(deselected.selected).toBeNull()
    expect(isShowingAll(deselected)).toBe(true)
    const returned = after(deselected, { type: 'back' })
    expect(returned.scale).toEqual(start.scale)
    expect(isShowingAll(after(returned, { type: 'back' }))).toBe(true)
  })

  it('reveals by zooming where that parts them, else by giving the lane its rows', () => {
    const near = after(startAt(world, { width: 800, more: moreActions }), {
      type: 'reveal',
      span: { from: Date.UTC(2019, 1, 5), to: Date.UTC(2019, 1, 11) },
      lane: null,
    })
    expect(near.scale.to - near.scale.from).toBeLessThan(30 * DAY)
    const same = worldOf({ incidents: [plainIncident('a', 0, DAY), plainIncident('b', 0, DAY)] })
    const stuck = after(startAt(same, { width: 800, more: moreActions, window: { from: 0, to: DAY } }), {
      type: 'reveal',
      span: { from: 0, to: DAY },
      lane: null,
    })
    expect(stuck.expanded).toEqual([null])
  })

  it('keeps window and focus when the same incidents come again, with others', () => {
    const more = worldOf({ incidents: [...incidents, plainIncident('new', 0, DAY)] })
    const state = after(start, { type: 'focus', id: 'mashzoub-shot' }, { type: 'load', world: more })
    expect(state.focused).toBe('mashzoub-shot')
    expect(state.scale).toEqual(start.scale)
  })

  it('shows all of the new incidents where all of the old were in view', () => {
    const more = worldOf({ incidents: [...incidents, plainIncident('new', 0, DAY)] })
    expect(isShowingAll(after(startAt(world, { width: 800, more: moreActions }), { type: 'load', world: more }))).toBe(
      true,
    )
  })

  it('shows no window that is none', () => {
    expect(reduce(start, { type: 'show', window: { from: Number.NaN, to: 0 } })).toBe(start)
    expect(reduce(start, { type: 'pan', by: Number.NaN })).toBe(start)
    const endless = { from: 0, to: Number.POSITIVE_INFINITY }
    expect(isShowingAll(reduce(start, { type: 'show', window: endless }))).toBe(true)
  })

  it('gives back the same state where nothing changes', () => {
    const all = startAt(world, { width: 800, more: moreActions })
    expect(reduce(all, { type: 'pan', by: 10 })).toBe(all)
  })
})
