import { PASSAGE_LENGTH, SUMMARY_LENGTH } from '@dateline/schema'
import { describe, expect, it } from 'vitest'
import { placeStoryDate } from '../../test-support/story-dates'
import { enterStories } from './enter-stories'
import { mentionedIn } from './passages'
import { Register } from './register'
import { stories } from './stories'

const incidents = stories.flatMap((story) => story.incidents)

it('refers only to records that are entered before', async () => {
  const register = new Register()
  const entered: string[] = []
  await enterStories(stories, register, async (collection, key, document) => {
    document()
    entered.push(`${collection}/${key}`)
    register.enter(collection, key, `${collection}/${key}`)
  })
  expect(new Set(entered).size).toBe(entered.length)
})

it('cites each source and uses each place and actor that it introduces', () => {
  const used = new Set(
    incidents.flatMap(({ places, participants, citations }) => [
      ...places.map(({ place }) => `place ${place}`),
      ...participants.map(({ actor }) => `actor ${actor}`),
      ...citations.map(({ source }) => `source ${source}`),
    ]),
  )
  const introduced = stories.flatMap(({ places, actors, sources }) => [
    ...places.map(({ key, parent }) => [`place ${key}`, `place ${parent}`]),
    ...actors.map(({ key, parent }) => [`actor ${key}`, `actor ${parent}`]),
    ...sources.map(({ key }) => [`source ${key}`]),
  ])
  const parents = new Set(introduced.map(([, parent]) => parent))
  expect(introduced.filter(([own = '']) => !used.has(own) && !parents.has(own))).toEqual([])
})

describe.each(incidents)('$key', ({ title, summary, date, citations }) => {
  it('can be published', () => {
    expect(() => placeStoryDate(date, incidents)).not.toThrow()
    expect(title).not.toBe('')
    expect(summary.length).toBeLessThanOrEqual(SUMMARY_LENGTH)
    expect(citations.length).toBeGreaterThan(0)
    expect(citations.every(({ passage = '' }) => passage.length <= PASSAGE_LENGTH)).toBe(true)
  })

  it('explains a date that is not simply stated', () => {
    if (date.basis !== undefined && date.basis !== 'stated') expect(date.note).toBeTruthy()
    expect(date.basis === 'relative').toBe(date.relation !== undefined)
  })
})

it.each(stories.flatMap((story) => story.timelines))('places the eras and the window of “$title”', (timeline) => {
  const dates = [...(timeline.eras ?? []).map(({ date }) => date), ...[timeline.defaultWindow ?? []].flat()]
  for (const date of dates) expect(() => placeStoryDate(date, incidents)).not.toThrow()
})

it('shows every kind of date that readers meet', () => {
  const placed = incidents.map(({ date }) => placeStoryDate(date, incidents))
  const precisions = new Set(placed.map(({ precision }) => precision))
  expect([...precisions]).toEqual(expect.arrayContaining(['second', 'day', 'month', 'season', 'year', 'span']))
  expect(new Set(placed.map(({ end }) => end))).toEqual(new Set(['known', 'open', 'unknown']))
})

it('has a passage about each of the seven incidents of the digest', () => {
  const [digest] = stories
  const mentioned = digest?.articles.flatMap(({ body }) => mentionedIn(body)) ?? []
  expect(new Set(mentioned)).toEqual(new Set(digest?.incidents.map(({ key }) => key)))
})
