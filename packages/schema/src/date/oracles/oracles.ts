import { FuzzyDate } from '@edtf-ts/core'
import readWithEdtf from 'edtf'
import { boundsOf, type DateSpan } from '../bounds/date-bounds'
import { parseEdtf } from '../edtf/parse-edtf'

/** What a reader of EDTF says of a text: the bounds it gives, or `refused`. */
export type Oracle = (text: string) => string

/** The other libraries that read EDTF, by the name of their package. */
export const ORACLES: Readonly<Record<string, Oracle>> = {
  edtf: (text) => said(() => spanOf(readWithEdtf(text))),
  '@edtf-ts/core': (text) => said(() => spanOf(edtfTsBounds(text))),
}

export const ours: Oracle = (text) => said(() => boundsOf(parseEdtf(text)))

interface LastMillisecond {
  readonly min: number | null
  readonly max: number | null
}

function edtfTsBounds(text: string): LastMillisecond {
  const date = FuzzyDate.parse(text)
  return { min: numberOf(date.minMs), max: numberOf(date.maxMs) }
}

function numberOf(instant: bigint | null): number | null {
  return instant === null ? null : Number(instant)
}

// Both say the last millisecond within, where ours is the first one behind.
function spanOf({ min, max }: LastMillisecond): DateSpan {
  return { earliest: min, latest: max === null ? null : max + 1 }
}

function said(read: () => DateSpan): string {
  try {
    const { earliest, latest } = read()
    return `${shown(earliest, 0)} to ${shown(latest, 1)}`
  } catch {
    return 'refused'
  }
}

/** A day where the instant is the edge of one; `before` is 1 for an edge that is not within. */
function shown(instant: number | null, before: 0 | 1): string {
  if (instant === null || Math.abs(instant) === Number.POSITIVE_INFINITY) return '..'
  if (Number.isNaN(instant)) return 'no number'
  if (Math.abs(instant) > 8.64e15) return `${instant} ms`
  const isEdge = instant % 86_400_000 === 0
  const text = new Date(isEdge ? instant - before : instant).toISOString()
  return isEdge ? text.slice(0, text.indexOf('T')) : text.replace('.000Z', 'Z')
}
