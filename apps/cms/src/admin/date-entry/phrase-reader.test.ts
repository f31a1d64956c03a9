import type { PhraseOptions, Reading } from '@dateline/schema/phrase'
import { describe, expect, it } from 'vitest'
import { readingsOf } from './phrase-reader'

const READING: Reading = {
  edtf: '2019',
  basis: 'stated',
  assumption: null,
  span: { start: 0, end: 4 },
  relation: null,
}
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
    expect(readingsOf(read, 'x', { locale: 'ar' })).toEqual([READING])
    expect(asked).toEqual([{ locale: 'ar' }])
  })
  it('are read in English where their own language finds nothing', () => {
    const { read } = reader(({ locale }) => (locale === 'en' ? [READING] : []))
    expect(readingsOf(read, 'x', { locale: 'ar' })).toEqual([READING])
  })
  it('are read in English once', () => {
    const { asked, read } = reader(() => [])
    expect(readingsOf(read, 'x', { locale: 'en' })).toEqual([])
    expect(asked).toHaveLength(1)
  })
  it('about the same week are read by every week there is', () => {
    const { asked, read } = reader(() => [SAME_WEEK])
    readingsOf(read, 'x', { locale: 'en', weekStart: 'monday' })
    expect(asked.at(-1)?.weekStart).toBeNull()
  })
})
