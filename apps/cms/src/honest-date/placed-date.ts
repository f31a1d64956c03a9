import { isTimeZone, type PlacedDate, placeDate } from '@dateline/schema'

/** What is stored of a date that cannot be placed, or not yet. */
export const UNPLACED = {
  earliest: null,
  latest: null,
  start: null,
  end: null,
  coreEarliest: null,
  coreLatest: null,
  shape: null,
  precision: null,
  qualifier: null,
} as const

/** All that is stored of a date beside its text. Throws an InvalidDateError; a zone that is none counts as UTC. */
export function placedDate(edtf: string | null, timeZone: string | null | undefined): PlacedDate | typeof UNPLACED {
  // A time zone that is none is refused by its own field.
  return edtf === null ? UNPLACED : placeDate({ edtf, timeZone: isTimeZone(timeZone ?? '') ? timeZone : null })
}
