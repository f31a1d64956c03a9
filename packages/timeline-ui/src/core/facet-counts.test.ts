import { expect, it } from 'vitest'
import { plainIncident } from '../fixtures/plain-incident'
import { DAY } from './calendar'
import { openColumns } from './column-store'
import { type FacetCount, facetsOf } from './facet-counts'
import type { TimelineIncident } from './incident'
import { worldOf } from './world'

const PLACES = ['Baghdad', 'Basra', 'Basra']
const incidents: readonly TimelineIncident[] = PLACES.map((name, index) => ({
  ...plainIncident(`i${index}`, index * DAY, (index + 1) * DAY),
  lane: index === 0 ? null : 'South',
  places: [{ name }, { name }],
  facets: { topic: index === 0 ? ['war', 'law'] : ['war'] },
}))
const whole = worldOf({ incidents })

const told = (filter: Parameters<typeof facetsOf>[1], world = whole) =>
  facetsOf(world, filter)
    .filter(({ name }) => !['participant', 'source', 'verification', 'date'].includes(name))
    .map(({ name, values }) => `${name}: ${values.map(wordsOf).join(', ')}`)

function wordsOf({ value, count, isWanted }: FacetCount): string {
  return `${value} ${count}${isWanted ? '!' : ''}`
}

it('counts each value, lanes as they lie, others the most frequent first', () => {
  expect(told({})).toEqual(['lane: null 1, South 2', 'place: Basra 2, Baghdad 1', 'topic: war 3, law 1'])
})

it('counts of a list that is filtered by what the others let through, so that more can be added', () => {
  expect(told({ facets: { place: ['Baghdad'] } })).toEqual([
    'lane: null 1, South 0',
    'place: Basra 2, Baghdad 1!',
    'topic: war 1, law 1',
  ])
  expect(told({ lanes: ['South'] })).toEqual(['lane: null 1, South 2!', 'place: Basra 2', 'topic: war 2'])
})

it('tells what is wanted even where nothing has it', () => {
  expect(told({ facets: { topic: ['peace'] } })).toContain('topic: war 3, law 1, peace 0!')
})

it('asks the columns alone of very many', () => {
  const world = worldOf({
    store: openColumns({
      earliest: Float64Array.of(0, 1, 2),
      latest: Float64Array.of(3, 3, 3),
      facets: { topic: { values: Uint8Array.of(0, 1, 9), labels: ['war', 'law', 'none'] } },
      at: () => {
        throw new Error('asked')
      },
      entryOf: () => -1,
    }),
  })
  expect(told({ facets: { topic: ['law'] } }, world)).toEqual(['lane: null 1', 'topic: war 1, law 1!'])
})
