import { z } from 'zod'
import { badParameter } from './refusal'

/** Where a page of a list ended. Cursors hold only what the caller has already been shown. */
export type Cursor = readonly (string | number | null)[]

/** Longer than any cursor that we hand out. */
const LONGEST = 400

export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url')
}

/** Reads back what `writeCursor` wrote, refusing what does not have `shape`. */
export function readCursor<T extends Cursor>(text: string | undefined, shape: z.ZodType<T>): T | null {
  if (text === undefined) return null
  const result = shape.safeParse(text.length > LONGEST ? undefined : decode(text))
  if (!result.success) throw badParameter('"cursor" is not one that this list has given out.')
  return result.data
}

function decode(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch {
    return undefined
  }
}

// The database takes neither a NUL in a text nor a year before the first.
const words = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\0]*$/)
const moment = z.iso.datetime().refine((text) => Date.parse(text) > 0)
/** Records in the order of their public ids (topics: of their slugs). */
export const byPublicId = z.tuple([words])
/** Newest first, then by public id. */
export const byInstant = z.tuple([moment, words])
const instant = z.number().nullable()
/** By earliest, then by latest bound (epoch milliseconds, `null` where open or unknown), then by public id. */
export const byDate = z.tuple([instant, instant, words])
