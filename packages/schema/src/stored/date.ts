import { z } from 'zod'
import {
  DATE_BASES,
  DATE_ENDS,
  DATE_PRECISIONS,
  DATE_QUALIFIERS,
  DATE_RELATIONS,
  DATE_SHAPES,
} from '../vocabulary/date'
import { oneOf } from '../wire/one-of'
import { reference, words } from './record'

const number = z.number().nullable()
const end = z.enum(DATE_ENDS).nullable()

/** A date as it is entered, with what was derived of it; a draft may hold words that are not placed yet. */
export const storedDate = z.object({
  stated: words,
  edtf: words,
  basis: oneOf(DATE_BASES).nullable(),
  relation: z.object({
    kind: oneOf(DATE_RELATIONS).nullable(),
    anchor: reference.nullable(),
    /** Days. */
    minDays: number,
    maxDays: number,
    /** `YYYY-MM-DD`. */
    notAfter: words,
  }),
  note: words,
  timeZone: words,
  /** Epoch milliseconds, half-open. */
  earliest: number,
  latest: number,
  start: end,
  end,
  coreEarliest: number,
  coreLatest: number,
  shape: z.enum(DATE_SHAPES).nullable(),
  precision: z.enum(DATE_PRECISIONS).nullable(),
  qualifier: z.enum(DATE_QUALIFIERS).nullable(),
})
export type StoredDate = z.infer<typeof storedDate>
