import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Connections that no transaction may take: Payload reads past its transaction while it holds one (document locks). */
const SPARE = 3

/**
 * Keeps fewer transactions open at once than there are connections; the others wait without holding one. Otherwise as
 * many simultaneous saves as connections would each wait for one more, forever.
 */
export function boundTransactions(payload: Payload): void {
  const db = payload.db as unknown as PostgresAdapter
  const turns = new Turns(Math.max(1, (db.poolOptions.max ?? 10) - SPARE))
  const { beginTransaction, commitTransaction, rollbackTransaction } = payload.db
  const open = new Set<unknown>()

  payload.db.beginTransaction = async (options) => {
    await turns.take()
    try {
      const id = await beginTransaction.call(payload.db, options)
      open.add(id)
      return id
    } catch (error) {
      turns.give()
      throw error
    }
  }
  payload.db.commitTransaction = (id) => ending(id, () => commitTransaction.call(payload.db, id))
  payload.db.rollbackTransaction = (id) => ending(id, () => rollbackTransaction.call(payload.db, id))

  async function ending(id: unknown, end: () => Promise<void>): Promise<void> {
    try {
      await end()
    } finally {
      // A transaction may be ended twice; its turn is given back once.
      if (open.delete(await id)) turns.give()
    }
  }
}

/** So many at a time; the others in the order in which they came. */
class Turns {
  private readonly waiting: (() => void)[] = []
  constructor(private free: number) {}

  async take(): Promise<void> {
    if (this.free > 0) this.free--
    else await new Promise<void>((taken) => this.waiting.push(taken))
  }

  give(): void {
    const next = this.waiting.shift()
    if (next) next()
    else this.free++
  }
}
