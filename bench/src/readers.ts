import { parseEdtf } from '@dateline/schema'
import { FuzzyDate, parse as parseWithEdtfTs } from '@edtf-ts/core'
import { parse as parseWithEdtf } from 'edtf'

/** What reads a date, as fast as its library can: to a plain record, without bounds or objects around it. */
export interface Reader {
  readonly name: string
  /** Whether it could be read. */
  readonly read: (text: string) => boolean
}

export const OURS: Reader = { name: 'dateline', read: (text) => isRead(() => parseEdtf(text)) }

export const READERS: readonly Reader[] = [
  OURS,
  { name: '@edtf-ts/core', read: (text) => parseWithEdtfTs(text).success },
  { name: 'edtf', read: (text) => isRead(() => parseWithEdtf(text)) },
]

/** The same library with the objects that it wants to be used through. */
export const FUZZY_DATE: Reader = {
  name: '@edtf-ts/core FuzzyDate',
  read: (text) => isRead(() => FuzzyDate.parse(text)),
}

function isRead(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch {
    return false
  }
}
