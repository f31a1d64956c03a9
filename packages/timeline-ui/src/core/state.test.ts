import { describe, expect, it } from 'vitest'
import { incidentsInLanes } from '../fixtures/incidents'
import { fiveWeeks, militias } from '../fixtures/militias'
import { reduce } from './reduce'
import { SHORTEST_WINDOW } from './shortest-window'
import { isShowingAll } from './show-window'
import { startAt } from './state'
import { type ViewState, viewStateOf } from './view-state'
import { worldOf } from './world'

const world = worldOf({ incidents: incidentsInLanes(militias) })
const view: ViewState = { window: fiveWeeks, selected: 'mashzoub-shot', filter: {}, view: 'list', expanded: ['Iraq'] }

describe('starting from a view', () => {
  it('shows that view', () => {
    expect(viewStateOf(startAt(world, { width: 800, ...view }))).toEqual(view)
    expect(viewStateOf(startAt(world, { width: 300, ...JSON.parse(JSON.stringify(view)) }))).toEqual(view)
  })

  it('shows all where the view is of all, whatever all is by now', () => {
    expect(viewStateOf(startAt(world, { width: 800 })).window).toBeNull()
    expect(isShowingAll(startAt(world, { width: 800, ...view, window: null }))).toBe(true)
  })

  it('drops what is not there', () => {
    const state = startAt(world, { width: 800, ...view, selected: 'nobody', expanded: ['nowhere', 'Iraq', null] })
    expect(state).toMatchObject({ selected: null, focused: null, expanded: ['Iraq'] })
  })

  it.each([
    { from: Number.NaN, to: 0 },
    { from: 0, to: Number.POSITIVE_INFINITY },
    { from: 1, to: 0 },
    { from: '2014', to: '2015' },
    {},
  ])('shows all where the window is none: %j', (window) => {
    expect(isShowingAll(startAt(world, { width: 800, window: window as ViewState['window'] }))).toBe(true)
  })

  it('never shows less than the shortest window', () => {
    const { scale } = startAt(world, { width: 800, window: { from: fiveWeeks.from, to: fiveWeeks.from + 1 } })
    expect(scale.to - scale.from).toBe(SHORTEST_WINDOW)
  })

  it('changes between picture and list', () => {
    const state = startAt(world, { width: 800 })
    expect(reduce(state, { type: 'view', view: 'list' }).view).toBe('list')
    expect(reduce(state, { type: 'view', view: 'picture' })).toBe(state)
  })
})
