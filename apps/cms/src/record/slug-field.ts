import type { FieldHook, TextField } from 'payload'
import { slugOf } from './slug'

/** Follows the title until the first publication; then it stays, unless somebody types another one. */
const followTitle: FieldHook = ({ data, originalDoc, req, value }) => {
  const typed = typeof value === 'string' && value.trim() !== '' ? slugOf(value) : null
  if (originalDoc?.firstPublishedAt) return typed ?? originalDoc.slug
  if (!req.user && typed !== null) return typed
  return slugOf(String(data?.title ?? originalDoc?.title ?? ''))
}

export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  index: true,
  label: 'Address on the site',
  admin: {
    position: 'sidebar',
    description: 'Follows the title until it is first published; after that it changes only by hand.',
  },
  hooks: { beforeValidate: [followTitle], beforeDuplicate: [() => undefined] },
}
