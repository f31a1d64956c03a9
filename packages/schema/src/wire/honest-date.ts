import { z } from 'zod'
import {
  DATE_BASES,
  DATE_ENDS,
  DATE_PRECISIONS,
  DATE_QUALIFIERS,
  DATE_RELATIONS,
  DATE_SHAPES,
} from '../vocabulary/date'
import { oneOf } from './one-of'

const instant = z.number().nullable()
/** Half-open; a `null` side has no bound. */
const span = z.object({ earliest: instant, latest: instant })
const qualifier = z.enum(DATE_QUALIFIERS)

/** A published date: the source's words, the standard form, the bounds and the reasoning. */
export const honestDate = z.object({
  /** The source's own words; `null` where the source gave the date in no words worth keeping. */
  stated: z.string().nullable(),
  edtf: z.string(),
  /** Epoch milliseconds, half-open `[earliest, latest)`; `null` where `start` or `end` is not `known`. */
  earliest: instant,
  latest: instant,
  start: z.enum(DATE_ENDS),
  end: z.enum(DATE_ENDS),
  /** The span through which it certainly lasted, half-open; a `null` side is open. */
  core: span.nullable(),
  /**
   * The pieces of time that it lies in, where it does not simply fill its bounds: one of them, or every one where
   * `shape` is `all`. In order; empty also where they are too many to list.
   */
  pieces: z.array(span).default([]),
  /** Whether parts of its bounds are ruled out, even where `pieces` cannot list what is left. */
  isScattered: z.boolean().default(false),
  shape: z.enum(DATE_SHAPES),
  precision: z.enum(DATE_PRECISIONS),
  qualifier,
  /** What is doubtful of either end of an interval; `null` where the qualifier holds of the whole. */
  endQualifiers: z.object({ start: qualifier, end: qualifier }).nullable().default(null),
  basis: oneOf(DATE_BASES),
  relation: z
    .object({
      kind: oneOf(DATE_RELATIONS),
      /** The anchor, where it is published; its title otherwise stays in the newsroom. */
      anchor: z.object({ publicId: z.string(), slug: z.string(), title: z.string() }).nullable(),
    })
    .nullable(),
  /** The assumption behind the reading, in words. */
  note: z.string().nullable(),
  /** IANA zone in which the source's days are meant. */
  timeZone: z.string(),
  /** The date for a reader, in the document's language: "Summer 2014". */
  label: z.string(),
  /** Its bounds in words, in the document's language, or `null` where the label says it all. */
  boundsLabel: z.string().nullable(),
})
export type HonestDate = z.infer<typeof honestDate>
