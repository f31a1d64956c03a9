import type { CollectionBeforeChangeHook, TextField } from 'payload'

/** Says in a version that no person saved why it is there. */
export const systemNoteField: TextField = {
  name: 'systemNote',
  type: 'text',
  label: 'What the system did',
  admin: {
    readOnly: true,
    position: 'sidebar',
    condition: ({ systemNote }) => Boolean(systemNote),
  },
}

/** A person's save is theirs alone. */
export const noteIsOfThisSave: CollectionBeforeChangeHook = ({ data, req }) =>
  req.user ? { ...data, systemNote: null } : data
