import type { Payload, PayloadRequest } from 'payload'

export class NoTransactionError extends Error {
  override name = 'NoTransactionError'
  constructor() {
    super('This save has no transaction of its own, so the sites could not be told of it safely; it was refused.')
  }
}

type Transaction = Payload['db']['drizzle']

/** The transaction that a save is made in. Payload's own helper falls back to the pool; this one refuses. */
export async function transactionOf(req: PayloadRequest): Promise<Transaction> {
  const id = await req.transactionID
  const session = id === undefined || id === null ? undefined : req.payload.db.sessions?.[String(id)]
  if (session === undefined) throw new NoTransactionError()
  return session.db as unknown as Transaction
}
