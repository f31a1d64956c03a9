import { expect, it } from 'vitest'
import { isPublicId } from '../record/public-id'
import { demoId } from './demo-id'
import { stories } from './stories'

it('is a public id that stays the same', () => {
  expect(demoId('incidents', 'sputnik-1')).toBe(demoId('incidents', 'sputnik-1'))
  expect(isPublicId(demoId('incidents', 'sputnik-1'))).toBe(true)
})

it('differs between records, and between kinds for one key', () => {
  const keys = stories.flatMap((story) => story.incidents.map(({ key }) => key))
  const ids = keys.flatMap((key) => [demoId('incidents', key), demoId('articles', key)])
  expect(new Set(ids).size).toBe(2 * keys.length)
  expect(ids.every(isPublicId)).toBe(true)
})
