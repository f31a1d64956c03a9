import { boundsOf, InvalidDateError, LANGUAGES, LIST_LIMIT, parseEdtf } from '@dateline/schema'
import { z } from 'zod'
import { badParameter } from './refusal'

/** What may stand behind the question mark: a name and how its value is read. */
export type ParameterShape = Readonly<Record<string, z.ZodType<unknown, string | undefined>>>
export type Parameters<S extends ParameterShape> = { readonly [K in keyof S]: z.output<S[K]> }

/** Reads every parameter or refuses: an unknown, repeated or unreadable one is named. */
export function readParameters<S extends ParameterShape>(shape: S, sent: URLSearchParams): Parameters<S> {
  const known = Object.keys(shape)
  for (const name of new Set(sent.keys())) {
    if (!Object.hasOwn(shape, name)) throw badParameter(unknownParameter(name, known))
    if (sent.getAll(name).length > 1) throw badParameter(`"${name}" is given more than once.`)
  }
  const entries = known.map((name) => [name, readOne(name, shape, sent)] as const)
  return Object.fromEntries(entries) as Parameters<S>
}

function readOne(name: string, shape: ParameterShape, sent: URLSearchParams): unknown {
  const result = shape[name]?.safeParse(sent.get(name) ?? undefined)
  if (!result?.success) throw badParameter(`"${name}" ${result?.error.issues[0]?.message ?? 'cannot be read'}.`)
  return result.data
}

function unknownParameter(name: string, known: readonly string[]): string {
  const shown = JSON.stringify(name.slice(0, 40))
  if (known.length === 0) return `${shown} is not a parameter; this address takes none.`
  return `${shown} is not a parameter of this list; it takes ${known.join(', ')}.`
}

const limitMessage = `must be a whole number from 1 to ${LIST_LIMIT.most}`
const limit = z
  .string()
  .regex(/^\d{1,6}$/, limitMessage)
  .transform(Number)
  .refine((value) => value >= 1 && value <= LIST_LIMIT.most, limitMessage)
  .optional()
  .transform((value) => value ?? LIST_LIMIT.usual)

const LONGEST_TEXT = 256
export const text = z
  .string()
  .min(1, 'is empty')
  .max(LONGEST_TEXT, `is longer than ${LONGEST_TEXT} characters`)
  .regex(/^[^\0]*$/, 'holds a character that no text has')

/** A key of a vocabulary table. */
export function keyOf<T extends Record<string, unknown>>(table: T) {
  const keys = Object.keys(table) as [Extract<keyof T, string>, ...Extract<keyof T, string>[]]
  return z.enum(keys, { error: `must be one of ${keys.join(', ')}` })
}

/** A day or any other date in EDTF, read as its bounds: epoch milliseconds, half-open, `null` where open or unknown. */
export const dateBounds = text.transform((value, context) => {
  try {
    return boundsOf(parseEdtf(value))
  } catch (error) {
    if (!(error instanceof InvalidDateError)) throw error
    context.addIssue({ code: 'custom', message: `cannot be read: ${error.message}` })
    return z.NEVER
  }
})

export const pageParameters = { limit, cursor: text.max(1000).optional() }
export const language = keyOf(LANGUAGES).optional()
