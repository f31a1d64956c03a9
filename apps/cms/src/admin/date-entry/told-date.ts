import { DATE_BASES, type DateBasis, isTimeZone } from '@dateline/schema'
import { type TimelineDate, timelineDateOf } from '@dateline/timeline-ui'

export interface PlaceableDate {
  /** In EDTF. */
  readonly edtf: string
  /** IANA zone; one that is none is taken for UTC, as the server does. */
  readonly timeZone?: string
}

/** A date in words and as the timeline draws it; the admin speaks English. Throws an InvalidDateError where it is none. */
export function tellDate({ edtf, timeZone = '' }: PlaceableDate): TimelineDate {
  return timelineDateOf(edtf, { locale: 'en', timeZone: isTimeZone(timeZone) ? timeZone : 'UTC' })
}

/** “Summer 2014, between 1 June and 31 August 2014”. */
export function sentenceOf({ label, boundsLabel }: TimelineDate): string {
  return boundsLabel ? `${label}, ${boundsLabel}` : label
}

export function basisWords(basis: DateBasis | null): string {
  return basis === null ? '' : DATE_BASES[basis]
}
