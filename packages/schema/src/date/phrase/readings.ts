import { formatEdtf } from '../edtf/format-edtf'
import { InvalidDateError } from '../edtf/invalid-date-error'
import { parseEdtf } from '../edtf/parse-edtf'
import type { Outcome } from './meaning/outcome'
import type { Reading } from './reading'

/** Outcomes as readings, the likeliest first, each date once. */
export function readingsOf(outcomes: readonly Outcome[], span: Reading['span']): Reading[] {
  const readings = [...outcomes]
    .sort((one, other) => one.rank - other.rank)
    .flatMap((outcome): Reading[] => {
      const edtf = outcome.edtf === null ? null : canonical(outcome.edtf)
      if (edtf === null && outcome.edtf !== null) return []
      const { basis, relation } = outcome
      return [{ edtf, basis, assumption: sentence(outcome.notes), span, relation }]
    })
  return readings.filter(({ edtf }, index) => readings.findIndex((other) => other.edtf === edtf) === index)
}

/** The canonical form of an EDTF text; `null` where it is no date. */
export function canonical(text: string): string | null {
  try {
    return formatEdtf(parseEdtf(text))
  } catch (error) {
    if (error instanceof InvalidDateError) return null
    throw error
  }
}

function sentence(notes: readonly string[]): string | null {
  const text = [...new Set(notes)].join('; ')
  return text === '' ? null : text.charAt(0).toUpperCase() + text.slice(1)
}
