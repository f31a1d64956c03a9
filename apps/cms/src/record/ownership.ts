import type { CollectionBeforeChangeHook, RelationshipField } from 'payload'

export const ownerField: RelationshipField = {
  name: 'owner',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  label: 'Entered by',
  admin: { readOnly: true, position: 'sidebar' },
}

export const lastEditedByField: RelationshipField = {
  name: 'lastEditedBy',
  type: 'relationship',
  relationTo: 'users',
  label: 'Last edited by',
  admin: { readOnly: true, position: 'sidebar' },
}

/** Who entered a record stays who entered it; whoever saves is its last editor. What the request says does not count. */
export const recordWhoSaves: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (!req.user) return data
  const owner = operation === 'create' ? req.user.id : (originalDoc?.owner ?? null)
  return { ...data, owner, lastEditedBy: req.user.id }
}
