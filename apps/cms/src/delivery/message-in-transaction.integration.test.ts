import { type ChangeMessage, MAX_TAGS, type Tag } from '@dateline/schema'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { publish } from '../../test-support/enter-document'
import { type Newsroom, openNewsroom } from '../../test-support/newsroom'
import { waitingMessages } from '../../test-support/waiting-messages'

let newsroom: Newsroom
let outbox: typeof import('./outbox')
const waiting = () => waitingMessages(newsroom.payload)
beforeAll(async () => {
  newsroom = await openNewsroom()
  outbox = await import('./outbox')
})
afterAll(() => newsroom.close())
beforeEach(() => waitingMessages.clear(newsroom.payload))

async function inTransaction(
  work: (req: Awaited<ReturnType<typeof createLocalReq>>) => Promise<void>,
  end: 'commit' | 'rollback',
) {
  const { payload } = newsroom
  const req = await createLocalReq({}, payload)
  const transaction = (await payload.db.beginTransaction()) ?? ''
  req.transactionID = transaction
  await work(req)
  await (end === 'commit' ? payload.db.commitTransaction(transaction) : payload.db.rollbackTransaction(transaction))
}

describe('a message to the sites', () => {
  it('is there once its save is committed, and not before', async () => {
    await inTransaction(async (req) => {
      await outbox.announceChange(req, { tags: ['site'] })
      expect(await waiting()).toEqual([])
    }, 'commit')
    expect((await waiting()).map(({ message }) => message.tags)).toEqual([['site']])
  })

  it('is gone with a save that is rolled back', async () => {
    await inTransaction((req) => outbox.announceChange(req, { tags: ['site'] }), 'rollback')
    expect(await waiting()).toEqual([])
  })

  it('is gone with a real save that fails after it was written', async () => {
    const topic = await newsroom.payload.create({ collection: 'topics', data: { name: 'Tide', slug: 'tide' } })
    const article = await publish(newsroom.payload, 'articles', {
      title: 'Tide',
      kind: 'report',
      language: 'en',
      slug: 'tide',
      publishedAt: '2026-01-01T00:00:00.000Z',
      topics: [topic.id],
    })
    await waitingMessages.clear(newsroom.payload)
    const { payload } = newsroom
    const req = await createLocalReq({}, payload)
    const transaction = (await payload.db.beginTransaction()) ?? ''
    req.transactionID = transaction
    await payload.update({ collection: 'topics', id: topic.id, data: { name: 'Ebb' }, req })
    await payload.db.rollbackTransaction(transaction)
    expect(await waiting()).toEqual([])
    await payload.update({ collection: 'topics', id: topic.id, data: { name: 'Ebb' } })
    expect((await waiting()).flatMap(({ message }) => message.tags)).toEqual([`article:${article.publicId}`])
  })

  it('is refused where the save has no transaction', async () => {
    const req = await createLocalReq({}, newsroom.payload)
    await expect(outbox.announceChange(req, { tags: ['site'] })).rejects.toThrow('has no transaction of its own')
    req.transactionID = 'one that is over'
    await expect(outbox.announceChange(req, { tags: ['site'] })).rejects.toThrow('has no transaction of its own')
    expect(await waiting()).toEqual([])
  })

  it('carries no more tags than a message may, each tag once, in messages of their own', async () => {
    const tags = Array.from({ length: MAX_TAGS * 2 + 1 }, (_, index): Tag => `incident:${index}`)
    await inTransaction((req) => outbox.announceChange(req, { tags: [...tags, ...tags] }), 'commit')
    const messages: ChangeMessage[] = (await waiting()).map(({ message }) => message)
    expect(messages.map((message) => message.tags.length).sort((a, b) => a - b)).toEqual([1, MAX_TAGS, MAX_TAGS])
    expect(new Set(messages.flatMap((message) => message.tags))).toEqual(new Set(tags))
    expect(new Set(messages.map(({ id }) => id)).size).toBe(3)
  })

  it('says nothing where nothing changed', async () => {
    await inTransaction((req) => outbox.announceChange(req, { tags: [] }), 'commit')
    expect(await waiting()).toEqual([])
  })
})
