import type { PhraseOptions, Reading } from '@dateline/schema/phrase'
import { readPhrase } from '@dateline/schema/phrase'
import { describe, expect, it } from 'vitest'
import { readingsOf } from './phrase-reader'

const READING: Reading = {
  edtf: '2019',
  basis: 'stated',
  assumption: null,
  span: { start: 0, end: 4 },
  relation: null,
}
const PUBLISHED = { day: '2019-03-18', isStopgap: false }
const SAME_WEEK: Reading = {
  ...READING,
  relation: { kind: 'same-week', minDays: null, maxDays: null, notAfter: null },
}

function reader(answers: (options: PhraseOptions) => Reading[]) {
  const asked: PhraseOptions[] = []
  return {
    asked,
    read: (_: string, options: PhraseOptions) => {
      asked.push(options)
      return answers(options)
    },
  }
}

describe('words', () => {
  it('are read in their own language', () => {
    const { asked, read } = reader(() => [READING])
    expect(readingsOf(read, 'x', { locale: 'ar', reference: PUBLISHED })).toEqual([READING])
    expect(asked).toEqual([{ locale: 'ar', reference: '2019-03-18' }])
  })
  it('are read in English where their own language finds nothing', () => {
    const { read } = reader(({ locale }) => (locale === 'en' ? [READING] : []))
    expect(readingsOf(read, 'x', { locale: 'ar', reference: PUBLISHED })).toEqual([READING])
  })
  it('are read in English once', () => {
    const { asked, read } = reader(() => [])
    expect(readingsOf(read, 'x', { locale: 'en', reference: PUBLISHED })).toEqual([])
    expect(asked).toHaveLength(1)
  })
  it('about the same week are read by every week there is', () => {
    const { asked, read } = reader(() => [SAME_WEEK])
    readingsOf(read, 'x', { locale: 'en', weekStart: 'monday', reference: PUBLISHED })
    expect(asked.at(-1)?.weekStart).toBeNull()
  })
  it('never claim a day of publication that nobody knows', () => {
    const read = (isStopgap: boolean) =>
      readingsOf(readPhrase, 'Feb. 3', { locale: 'en', reference: { day: '2026-11-22', isStopgap } })[0]?.assumption
    expect(read(false)).toBe('Year from the publication date, 22 November 2026')
    expect(read(true)).toBe('Year from the day of entry, 22 November 2026')
  })
})
