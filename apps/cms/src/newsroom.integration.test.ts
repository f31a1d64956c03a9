import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Newsroom, openNewsroom } from '../test-support/newsroom'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

it('gives a record an id that sorts by time and a public id', async () => {
  const topic = await newsroom.payload.create({ collection: 'topics', data: { name: 'Space', slug: 'space' } })
  expect(topic.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
  expect(topic.publicId).toMatch(/^[2-9a-hjkmnp-z]{10}$/)
})
