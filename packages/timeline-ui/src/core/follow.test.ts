import { describe, expect, it } from 'vitest'
import { plainIncident } from '../fixtures/plain-incident'
import { DAY } from './calendar'
import type { Command } from './command'
import { moreActions } from './more-actions'
import { reduce } from './reduce'
import { startAt } from './state'
import { worldOf } from './world'

const incidents = Array.from({ length: 50 }, (_, day) => ({
  ...plainIncident(`i${day}`, day * DAY, (day + 1) * DAY),
  lane: day % 2 ? 'odd' : 'even',
}))
const world = worldOf({ incidents })
const start = startAt(world, { width: 800, more: moreActions, window: { from: 0, to: 10 * DAY }, selected: 'i4' })
const after = (...commands: readonly Command[]) => commands.reduce(reduce, start)

describe('following a link', () => {
  it('selects the other and brings it into view', () => {
    const there = after({ type: 'follow', id: 'i40' })
    expect(there).toMatchObject({ selected: 'i40', focused: 'i40' })
    expect(there.scale.from).toBeLessThan(40 * DAY)
    expect(there.scale.to).toBeGreaterThan(41 * DAY)
  })

  it('remembers the way back, step by step', () => {
    const far = after({ type: 'follow', id: 'i40' }, { type: 'follow', id: 'i20' })
    const once = reduce(far, { type: 'back' })
    expect(once.selected).toBe('i40')
    const twice = reduce(once, { type: 'back' })
    expect(twice).toMatchObject({ selected: 'i4', focused: 'i4', scale: start.scale, trail: [] })
    expect(reduce(twice, { type: 'back' }).selected).toBeNull()
  })

  it('leads past the filter, and back behind it', () => {
    const filtered = after({ type: 'filter', filter: { lanes: ['even'] } }, { type: 'follow', id: 'i7' })
    expect(filtered).toMatchObject({ selected: 'i7', filter: {}, world })
    const back = reduce(filtered, { type: 'back' })
    expect(back).toMatchObject({ selected: 'i4', filter: { lanes: ['even'] } })
    expect(back.world.store.count).toBe(25)
    const nowhere = after(
      { type: 'filter', filter: { text: 'nobody' } },
      { type: 'follow', id: 'i7' },
      { type: 'back' },
    )
    expect(nowhere).toMatchObject({ selected: null, focused: null })
    const stays = after({ type: 'filter', filter: { lanes: ['even'] } }, { type: 'follow', id: 'i8' })
    expect(stays.filter).toEqual({ lanes: ['even'] })
  })

  it('leads nowhere where there is nobody', () => {
    expect(after({ type: 'follow', id: 'nobody' })).toBe(start)
  })
})

describe('jumping to a date', () => {
  it('centres the window on it, as long as before where that is fitting', () => {
    const { scale } = after({ type: 'jump', span: { from: 30 * DAY, to: 31 * DAY } })
    expect(scale).toMatchObject({ from: 25.5 * DAY, to: 35.5 * DAY })
  })

  it('zooms in to what is short, and out to what is long', () => {
    const wide = startAt(world, { width: 800, more: moreActions })
    const near = reduce(wide, { type: 'jump', span: { from: 20 * DAY, to: 20.1 * DAY } }).scale
    expect(near.to - near.from).toBeCloseTo(3 * DAY, -2)
    const far = after({ type: 'jump', span: { from: 10 * DAY, to: 30 * DAY } }).scale
    expect(far.to - far.from).toBeCloseTo(36 * DAY, -2)
  })

  it('lets the keys go on from what begins then', () => {
    expect(after({ type: 'jump', span: { from: 30 * DAY, to: 31 * DAY } }).focused).toBe('i30')
    const none = after({ type: 'jump', span: { from: 30.2 * DAY, to: 30.3 * DAY } })
    expect(none.focused).toBeNull()
    expect(none.selected).toBe('i4')
  })

  it('stays in the bounds, and is undone by going back', () => {
    const { bounds } = world
    const away = after({ type: 'jump', span: { from: 1e12, to: 2e12 } })
    expect(away.scale).toMatchObject(bounds)
    expect(
      after({ type: 'select', id: null }, { type: 'jump', span: { from: 30 * DAY, to: 31 * DAY } }, { type: 'back' })
        .scale,
    ).toEqual(start.scale)
    expect(after({ type: 'jump', span: { from: Number.NaN, to: 0 } })).toBe(start)
    expect(after({ type: 'jump', span: { from: 0, to: Number.POSITIVE_INFINITY } })).toBe(start)
  })
})

describe('playing', () => {
  it('goes through the incidents in order, each selected and in view, and stops after the last', () => {
    let state = after({ type: 'focus', id: 'i46' }, { type: 'play' })
    const shown = [state.selected]
    for (let ticks = 0; state.isPlaying && ticks < 9; ticks += 1) {
      state = reduce(state, { type: 'tick' })
      if (state.isPlaying) shown.push(state.selected)
    }
    expect(shown).toEqual(['i46', 'i47', 'i48', 'i49'])
    expect(state.scale.to).toBeGreaterThan(49 * DAY)
    expect(reduce(state, { type: 'tick' })).toBe(state)
  })

  it('begins again from the first where the last is selected', () => {
    expect(after({ type: 'select', id: 'i49' }, { type: 'play' })).toMatchObject({ isPlaying: true, selected: 'i0' })
  })

  it.each<Command>([
    { type: 'pause' },
    { type: 'pan', by: 10 },
    { type: 'select', id: null },
    { type: 'move', by: 1 },
    { type: 'filter', filter: {} },
  ])('is stopped by whatever the reader does: %j', (command) => {
    expect(after({ type: 'play' }, command).isPlaying).toBe(false)
  })

  it('is not stopped by what the page does by itself', () => {
    const more = worldOf({ incidents: incidents.slice(0, 20) })
    expect(after({ type: 'play' }, { type: 'resize', width: 500 }, { type: 'load', world: more }).isPlaying).toBe(true)
  })

  it('does not begin where there is nothing', () => {
    expect(reduce(startAt(worldOf({}), { width: 800, more: moreActions }), { type: 'play' }).isPlaying).toBe(false)
  })
})
