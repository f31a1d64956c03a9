import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'

/** Most documents that one request from outside may ask for: `limit=0` and `pagination=false` would mean all. */
const MOST = 200

const boundedReads: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI !== 'REST') return args
  const read = args as { limit?: number; pagination?: boolean }
  if (read.limit === undefined && read.pagination !== false) return args
  const limit = read.limit && read.limit > 0 ? Math.min(read.limit, MOST) : MOST
  return { ...args, limit, pagination: true }
}

/** The collection, with every list that is asked for from outside bounded. */
export function withBoundedReads(collection: CollectionConfig): CollectionConfig {
  const beforeOperation = [boundedReads, ...(collection.hooks?.beforeOperation ?? [])]
  return { ...collection, hooks: { ...collection.hooks, beforeOperation } }
}
