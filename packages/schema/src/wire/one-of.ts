import { z } from 'zod'

/** One of the keys of a vocabulary table. */
export function oneOf<T extends Record<string, unknown>>(table: T) {
  return z.enum(Object.keys(table) as [Extract<keyof T, string>, ...Extract<keyof T, string>[]])
}
