import { expect, it } from 'vitest'
import { honestDate } from './fixtures/honest-date'
import { militias } from './fixtures/militias'
import { source, timelineItem } from './fixtures/timeline-item'
import { toTimelineIncident, toTimelineSource } from './to-timeline-incident'

const killing = militias.find(({ publicId }) => publicId === 'mashzoub-shot')

it('carries over what the components draw', () => {
  if (!killing) throw new Error('no fixture')
  const incident = toTimelineIncident(killing, { href: ({ slug }) => `/incidents/${slug}`, lane: ({ group }) => group })
  expect(incident).toMatchObject({
    id: 'mashzoub-shot',
    href: '/incidents/mashzoub-shot',
    lane: 'Karbala',
    verification: 'reported',
    places: [{ name: 'Karbala', precision: 'town' }],
    isHighlighted: true,
  })
  expect(incident.participants?.at(-1)).toEqual({
    name: 'militiamen',
    role: 'acted',
    certainty: 'alleged',
    accordingTo: 'his relatives',
  })
})

it('knows the bounds of the one side that is stated', () => {
  const item = timelineItem({ publicId: 'a', title: 'A', date: honestDate('2014-22/') })
  expect(toTimelineIncident(item).date.statedSide).toMatchObject({
    earliest: Date.UTC(2014, 5, 1),
    latest: Date.UTC(2014, 8, 1),
  })
})

it('names a source by its outlet, or by its title where it has none', () => {
  expect(toTimelineSource(source({ publicId: 's', title: 'A page', outlet: 'The Paper' })).name).toBe('The Paper')
  expect(toTimelineSource(source({ publicId: 's', title: 'A page' })).name).toBe('A page')
})
