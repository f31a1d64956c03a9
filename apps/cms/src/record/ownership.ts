import type { CollectionBeforeChangeHook, RelationshipField } from 'payload'
import { isContentChanged } from '../publication/content-change'

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

/**
 * Who entered a record stays who entered it; whoever changes its content is its last editor, and publishing
 * alone is no edit. What a person's request says of these does not count.
 */
export const recordWhoSaves: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (!req.user) return data
  if (operation === 'create') return { ...data, owner: req.user.id, lastEditedBy: req.user.id }
  const isEdit = isContentChanged(originalDoc ?? {}, data)
  return {
    ...data,
    owner: originalDoc?.owner ?? null,
    lastEditedBy: isEdit ? req.user.id : (originalDoc?.lastEditedBy ?? null),
  }
}
