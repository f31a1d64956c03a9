/** A relation as Payload gives it: the bare id, or the document where it was populated. */
export type Relation = string | { readonly id: string } | null | undefined

export function idOf(relation: Relation): string | null {
  if (relation === null || relation === undefined) return null
  return typeof relation === 'string' ? relation : relation.id
}

export function idsOf(relations: readonly Relation[] | null | undefined): string[] {
  return (relations ?? []).map(idOf).filter((id) => id !== null)
}

/** The records that these relations point to, in order, without those that may not be shown. */
export function pick<T>(relations: readonly Relation[] | null | undefined, records: ReadonlyMap<string, T>): T[] {
  return idsOf(relations).flatMap((id) => records.get(id) ?? [])
}

export function pickOne<T>(relation: Relation, records: ReadonlyMap<string, T>): T | null {
  return records.get(idOf(relation) ?? '') ?? null
}

export function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}
