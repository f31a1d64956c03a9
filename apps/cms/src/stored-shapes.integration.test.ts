import { storedArticle, storedIncident, storedSource } from '@dateline/schema/validators'
import { afterAll, beforeAll, it } from 'vitest'
import { enterArticle, enterIncident, enterSource } from '../test-support/entries'
import { type Newsroom, openNewsroom } from '../test-support/newsroom'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

it('reads what is stored in the shapes that the schema names', async () => {
  const { payload } = newsroom
  const incident = await enterIncident(payload, { isPublished: true })
  const article = await enterArticle(payload, {})
  const source = await enterSource(payload, {})
  const read = { depth: 0, draft: true } as const
  storedIncident.parse(await payload.findByID({ collection: 'incidents', id: incident.id, ...read }))
  storedArticle.parse(await payload.findByID({ collection: 'articles', id: article.id, ...read }))
  storedSource.parse(await payload.findByID({ collection: 'sources', id: source.id, depth: 0 }))
})
