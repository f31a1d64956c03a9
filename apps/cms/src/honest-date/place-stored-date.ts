import { InvalidDateError, isTimeZone, type PlacedDate, placeDate } from '@dateline/schema'
import { type FieldHook, ValidationError, type ValidationFieldError } from 'payload'
import { publishes } from '../publication/publishes'

/** How strict a date field is when its document is published. */
export interface DateDemand {
  readonly label: string
  /** Whether the document cannot be published without it. */
  readonly isNeeded: boolean
}

const UNPLACED = {
  earliest: null,
  latest: null,
  start: null,
  end: null,
  coreEarliest: null,
  coreLatest: null,
  shape: null,
  precision: null,
  qualifier: null,
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
export function placeStoredDate({ label, isNeeded }: DateDemand): FieldHook {
  return ({ collection, data, path, req, value }) => {
    const date = (value ?? {}) as EnteredDate
    const edtf = date.edtf?.trim() || null
    const hasDrafts = Boolean(collection?.versions?.drafts)
    const mayWait = hasDrafts && !publishes(data, req)
    if (edtf !== null) return { ...date, edtf, ...place(edtf, date.timeZone) }
    if (hasDrafts && !mayWait) refuseUnplaced(date.stated)
    return { ...date, edtf: null, ...UNPLACED }

    function place(text: string, timeZone: string | null | undefined): PlacedDate | typeof UNPLACED {
      try {
        // A time zone that is none is refused by its own field.
        return placeDate({ edtf: text, timeZone: isTimeZone(timeZone ?? '') ? timeZone : null })
      } catch (error) {
        if (!(error instanceof InvalidDateError)) throw error
        if (mayWait) return UNPLACED
        throw refusal(withSuggestion(error))
      }
    }

    function refuseUnplaced(stated: string | null | undefined) {
      if (stated) throw refusal(`“${label}” still has only words (“${stated}”): give it a date before publishing.`)
      if (isNeeded) throw refusal(`“${label}” is empty: give it a date before publishing.`)
    }

    function refusal(message: string) {
      const error: ValidationFieldError = { path: [...path, 'edtf'].join('.'), label, message }
      return new ValidationError({ ...(collection ? { collection: collection.slug } : {}), errors: [error], req })
    }
  }
}

function withSuggestion(error: InvalidDateError): string {
  return error.suggestion === null ? `${error.message}.` : `${error.message}. Did you mean ${error.suggestion}?`
}
