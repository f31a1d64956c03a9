import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { boundTransactions } from './bounded-transactions'

/** A database with five connections, that remembers how many transactions were open at once. */
function pretendDatabase({ fails = 0 } = {}) {
  let failing = fails
  const open = new Set<number>()
  const seen = { most: 0, begun: 0 }
  const db = {
    poolOptions: { max: 5 },
    async beginTransaction() {
      if (failing-- > 0) throw new Error('no connection')
      open.add(++seen.begun)
      seen.most = Math.max(seen.most, open.size)
      return seen.begun
    },
    async commitTransaction(id: number | Promise<number>) {
      open.delete(await id)
    },
    async rollbackTransaction(id: number | Promise<number>) {
      open.delete(await id)
    },
  }
  // The bound asks nothing else of it.
  const payload: object = { db }
  boundTransactions(payload as Payload)
  return { db, seen }
}

const settled = () => new Promise((done) => setTimeout(done, 5))

describe('transactions', () => {
  it('leave connections free, and begin in turn as others end', async () => {
    const { db, seen } = pretendDatabase()
    const ids: number[] = []
    for (let wanted = 0; wanted < 6; wanted++) void db.beginTransaction().then((id) => ids.push(id))
    for (const expected of [2, 3, 4, 5, 6]) {
      await settled()
      expect(ids).toHaveLength(expected)
      await db.commitTransaction(ids[expected - 2] ?? 0)
    }
    expect(seen.most).toBe(2)
  })

  it('give their turn back once, however often they are ended', async () => {
    const { db, seen } = pretendDatabase()
    const first = await db.beginTransaction()
    await db.commitTransaction(Promise.resolve(first))
    await db.rollbackTransaction(first)
    for (let wanted = 0; wanted < 4; wanted++) void db.beginTransaction()
    await settled()
    expect(seen.begun).toBe(3)
    expect(seen.most).toBe(2)
  })

  it('that cannot begin hold up no other', async () => {
    const { db, seen } = pretendDatabase({ fails: 3 })
    for (let failed = 0; failed < 3; failed++) await expect(db.beginTransaction()).rejects.toThrow('no connection')
    await db.beginTransaction()
    await db.beginTransaction()
    expect(seen.most).toBe(2)
  })
})
