import type { ArrayField } from 'payload'
import type { RowKind } from './row-words'

/** How a list's rows are named while they are closed; `singular` where they say nothing yet. */
export function namedRows(kind: RowKind, singular: string): NonNullable<ArrayField['admin']> {
  return { components: { RowLabel: { path: '/admin/RowName#RowName', clientProps: { kind, singular } } } }
}
