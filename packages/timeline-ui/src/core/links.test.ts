import { expect, it } from 'vitest'
import { plainIncident } from '../fixtures/plain-incident'
import { DAY } from './calendar'
import type { TimelineIncident } from './incident'
import { linksOf } from './links'
import { worldOf } from './world'

const plain = (id: string, more: Partial<TimelineIncident> = {}) => ({ ...plainIncident(id, 0, DAY), ...more })
const hanging = plainIncident('hanging', 0, DAY)
const incidents: readonly TimelineIncident[] = [
  plain('strike', {
    related: [
      { kind: 'cause', to: 'killing' },
      { kind: 'same-event', to: 'raid' },
    ],
  }),
  plain('killing'),
  plain('raid', {
    related: [
      { kind: 'same-event', to: 'strike' },
      { kind: 'related', to: 'nobody' },
      { kind: 'related', to: 'raid' },
    ],
  }),
  {
    ...hanging,
    date: { ...hanging.date, relation: { kind: 'after', anchor: { publicId: 'killing', title: 'killing' } } },
  },
  { ...plainIncident('undated', null, null), related: [{ kind: 'related', to: 'strike' }] },
]
const world = worldOf({ incidents })
const linksFrom = (id: string) => {
  const incident = incidents.find((one) => one.id === id) as TimelineIncident
  return linksOf(world, incident).map((link) => `${link.kind} ${link.incident.id}`)
}

it('lead to what is named, and back from it', () => {
  expect(linksFrom('strike')).toEqual(['cause killing', 'same-event raid', 'related undated'])
  expect(linksFrom('killing').toSorted()).toEqual(['effect strike', 'hanging hanging'])
  expect(linksFrom('hanging')).toEqual(['anchor killing'])
})

it('are told once where both name each other, and not where nobody or itself is named', () => {
  expect(linksFrom('raid')).toEqual(['same-event strike'])
})

it('lead from what has no date', () => {
  expect(linksFrom('undated')).toEqual(['related strike'])
})
