import { type FieldHook, ValidationError } from 'payload'
import { InvalidAddressError } from './web-address'

/** Runs an address through `read` on every save; a fault comes back at the field, in one sentence. */
export function readAddressWith(read: (text: string) => string): FieldHook {
  return ({ collection, path, req, value }) => {
    if (typeof value !== 'string') return value
    if (value.trim() === '') return null
    try {
      return read(value)
    } catch (error) {
      if (!(error instanceof InvalidAddressError)) throw error
      const errors = [{ path: path.join('.'), message: error.message }]
      throw new ValidationError({ ...(collection ? { collection: collection.slug } : {}), errors, req })
    }
  }
}
