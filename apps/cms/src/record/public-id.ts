import { randomInt } from 'node:crypto'
import type { FieldHook, TextField } from 'payload'

/** Digits and letters that are not mistaken for one another when read out or copied by hand. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'
const LENGTH = 10

/** A new public id: ten characters, drawn evenly; about 8 × 10¹⁴ of them exist. */
export function newPublicId(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}

/** Made once and never changed, whatever is sent; a copy of a record gets its own. */
const keepOrMake: FieldHook = ({ operation, originalDoc, value, req }) => {
  if (operation === 'update' && originalDoc?.publicId) return originalDoc.publicId
  return req.user || typeof value !== 'string' || !isPublicId(value) ? newPublicId() : value
}

export function isPublicId(text: string): boolean {
  return text.length === LENGTH && [...text].every((character) => ALPHABET.includes(character))
}

export const publicIdField: TextField = {
  name: 'publicId',
  type: 'text',
  unique: true,
  index: true,
  label: 'Public id',
  admin: { readOnly: true, position: 'sidebar', description: 'Part of the public address; it never changes.' },
  hooks: { beforeValidate: [keepOrMake], beforeDuplicate: [newPublicId] },
}
