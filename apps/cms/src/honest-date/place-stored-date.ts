import { InvalidDateError } from '@dateline/schema'
import type { FieldHook } from 'payload'
import { publishes } from '../publication/publishes'
import { placedDate, UNPLACED } from './placed-date'
import { labelOf, refusedDate } from './refused-date'

/** How strict a date field is when its document is published. */
export interface DateDemand {
  /** Whether the document cannot be published without it. */
  readonly isNeeded: boolean
}

interface EnteredDate {
  readonly stated?: string | null
  readonly edtf?: string | null
  readonly timeZone?: string | null
}

/**
 * Derives a date's bounds from its standard form on every save; whatever was sent for them does not count.
 * A draft keeps what was typed, words or half a date, without bounds; publication refuses it, and so does every save
 * of a record that has no drafts.
 */
export function placeStoredDate({ isNeeded }: DateDemand): FieldHook {
  return (saving) => {
    const { collection, data, req, value } = saving
    const date = (value ?? {}) as EnteredDate
    const edtf = date.edtf?.trim() || null
    const hasDrafts = Boolean(collection?.versions?.drafts)
    const mayWait = hasDrafts && !publishes(data, req)
    if (edtf !== null) return { ...date, edtf, ...place(edtf) }
    if (hasDrafts && !mayWait) refuseUnplaced()
    return { ...date, edtf: null, ...UNPLACED }

    function place(text: string) {
      try {
        return placedDate(text, date.timeZone)
      } catch (error) {
        if (!(error instanceof InvalidDateError)) throw error
        if (mayWait) return UNPLACED
        throw refusedDate(saving, 'edtf', withSuggestion(error))
      }
    }

    function refuseUnplaced() {
      const refuse = (problem: string) =>
        refusedDate(saving, 'edtf', `“${labelOf(saving)}” ${problem}: give it a date before publishing.`)
      if (date.stated) throw refuse(`still has only words (“${date.stated}”)`)
      if (isNeeded) throw refuse('is empty')
    }
  }
}

function withSuggestion(error: InvalidDateError): string {
  return error.suggestion === null ? `${error.message}.` : `${error.message}. Did you mean ${error.suggestion}?`
}
