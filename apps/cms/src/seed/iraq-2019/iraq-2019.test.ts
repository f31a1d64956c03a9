import { expect, it } from 'vitest'
import { placeStoryDate } from '../../../test-support/story-dates'
import { incidents } from './incidents'

const NIGHT = 86_400_000

// Days are half-open here and closed in the reading: the last day counts in full.
it.each([
  ['pmu-assembled', '2014-06-01', '2014-08-31', 'season'],
  ['truce-of-necessity', '2014-06-01', null, 'span'],
  ['mashzoub-killed', '2019-02-03', '2019-02-03', 'day'],
  ['khafaji-speaks', '2019-02-05', '2019-02-10', 'span'],
  ['khafaji-seized', '2019-02-05', '2019-03-18', 'span'],
  ['patrol-blocked', '2019-01-28', '2019-02-09', 'span'],
  ['patrol-video-released', '2019-01-28', '2019-03-18', 'span'],
])('%s lies between %s and %s', (key, first, last, precision) => {
  const { date } = incidents.find((incident) => incident.key === key) ?? expect.fail(`no incident ${key}`)
  const placed = placeStoryDate(date, incidents)
  expect(placed.earliest).toBe(Date.parse(first))
  expect(placed.latest).toBe(last === null ? null : Date.parse(last) + NIGHT)
  expect(placed.end).toBe(last === null ? 'unknown' : 'known')
  expect(placed.precision).toBe(precision)
})

it('gives the motive as the relatives’ belief, not as a fact', () => {
  const killing = incidents.find(({ key }) => key === 'mashzoub-killed')
  const accused = killing?.participants.find(({ actor }) => actor === 'shiite-militiamen')
  expect(accused).toMatchObject({ certainty: 'alleged', accordingTo: 'his relatives' })
})

it('leaves the claim about the Ninawah Command with the video', () => {
  const video = incidents.find(({ key }) => key === 'patrol-video-released')
  expect(video?.participants).toMatchObject([
    { actor: 'ninawah-command', certainty: 'alleged', accordingTo: 'the video' },
  ])
})
