import type { TimelineIncident } from '@dateline/timeline-ui'
import { startAt, worldOf } from '@dateline/timeline-ui/core'
import { expect, it } from 'vitest'
import { parseTimelineRequest } from './timeline-request'
import { windowLinks } from './window-links'

const [first, last] = [Date.UTC(2000, 0), Date.UTC(2020, 0)]
const incidents: TimelineIncident[] = [first, last].map((earliest) => ({
  id: `at ${earliest}`,
  title: 'An incident',
  date: { label: 'then', earliest, latest: earliest + 86_400_000 },
}))
const world = worldOf({ incidents })
const linksAt = (from: number, to: number) => windowLinks(startAt(world, { width: 1000, window: { from, to } }))
const windowOf = (search = '') => parseTimelineRequest(search)?.view?.window

it('lead only inwards from the whole', () => {
  expect(windowLinks(startAt(world, { width: 1000 })).map(({ name }) => name)).toEqual(['zoomIn'])
})

it('lead every way from a part, in the order of the buttons', () => {
  expect(linksAt(Date.UTC(2009, 0), Date.UTC(2011, 0)).map(({ name }) => name)).toEqual([
    'earlier',
    'later',
    'zoomOut',
    'zoomIn',
    'fit',
  ])
})

it('say in the address what the picture would show', () => {
  const [from, to] = [Date.UTC(2009, 0), Date.UTC(2011, 0)]
  const links = new Map(linksAt(from, to).map(({ name, search }) => [name, windowOf(search)]))
  expect(links.get('later')?.from).toBeGreaterThan(from)
  expect(links.get('earlier')?.to).toBeLessThan(to)
  expect(links.get('zoomIn')?.from).toBeGreaterThan(from)
  expect(links.get('zoomOut')?.from).toBeLessThan(from)
  expect(links.get('fit')).toBeNull()
})

it('keep the selection', () => {
  const state = startAt(world, { width: 1000, selected: `at ${first}` })
  expect(parseTimelineRequest(windowLinks(state)[0]?.search ?? '')?.view?.selected).toBe(`at ${first}`)
})
