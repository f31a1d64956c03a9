import { type DateBasis, type DateRelation, InvalidDateError, parseEdtf } from '@dateline/schema'

/** The part of a stored date that an editor enters; the rest is derived on the server. */
export interface Entry {
  /** The source's own words; empty where there are none. */
  readonly stated: string
  readonly edtf: string
  readonly basis: DateBasis | null
  readonly note: string
  readonly relation: EntryRelation
}

export interface EntryRelation {
  readonly kind: DateRelation | null
  /** Id of the incident that the date hangs on. */
  readonly anchor: string | null
  readonly minDays: number | null
  readonly maxDays: number | null
  readonly notAfter: string | null
}

export const NO_RELATION: EntryRelation = { kind: null, anchor: null, minDays: null, maxDays: null, notAfter: null }

export const EMPTY_ENTRY: Entry = { stated: '', edtf: '', basis: 'stated', note: '', relation: NO_RELATION }

/** What the input holds while nobody types: a mistyped date, else the source's words, else the date. */
export function textOf({ stated, edtf }: Entry): string {
  if (edtf !== '' && !isEdtf(edtf)) return edtf
  return stated || edtf
}

/** How far an entry has come. */
export type EntryState = 'empty' | 'waiting' | 'refused' | 'placed'

/** `waiting`: words without a date. `refused`: a date that publication will refuse. */
export function stateOf({ stated, edtf }: Entry): EntryState {
  if (edtf !== '') return isEdtf(edtf) ? 'placed' : 'refused'
  return stated === '' ? 'empty' : 'waiting'
}

export function isSameEntry(one: Entry, other: Entry): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

export function isEdtf(text: string): boolean {
  return problemOf(text) === null
}

/** Why a text is no date in EDTF, or `null` where it is one. */
export function problemOf(text: string): InvalidDateError | null {
  try {
    parseEdtf(text)
    return null
  } catch (error) {
    if (error instanceof InvalidDateError) return error
    throw error
  }
}

/** Whether a text can only be a date in EDTF that is half typed or mistyped: digits and EDTF's own signs. */
export function isAlmostEdtf(text: string): boolean {
  return /\d/.test(text) && /^[\dXYEST.,:;~?%[\]{}/+-]+$/.test(text)
}
