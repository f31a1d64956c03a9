import type { HonestDate } from '@dateline/schema'

/** A day of the proleptic Gregorian calendar in epoch milliseconds, UTC; `month` counts from 1. */
export function utcDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day)
}

type Given = Pick<HonestDate, 'edtf' | 'label'> & Partial<HonestDate>

/** A published date for a fixture: a moment, stated by its source, in UTC, unless told otherwise. */
export function honestDate(given: Given): HonestDate {
  return {
    stated: null,
    earliest: null,
    latest: null,
    start: 'known',
    end: 'known',
    core: null,
    pieces: [],
    isScattered: false,
    shape: 'moment',
    precision: 'day',
    qualifier: 'none',
    endQualifiers: null,
    basis: 'stated',
    relation: null,
    note: null,
    timeZone: 'UTC',
    boundsLabel: null,
    ...given,
  }
}

/** One day, exactly. */
export function exactDay([year, month, day]: readonly [number, number, number], label: string): HonestDate {
  const edtf = new Date(utcDay(year, month, day)).toISOString().slice(0, 10)
  return honestDate({ edtf, label, earliest: utcDay(year, month, day), latest: utcDay(year, month, day + 1) })
}
