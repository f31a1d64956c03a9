import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../vocabulary/language'
import { dateText } from '../edtf/date-text.arbitrary'
import type { EdtfDate } from '../edtf/edtf-date'
import { InvalidDateError } from '../edtf/invalid-date-error'
import { parseEdtf } from '../edtf/parse-edtf'
import { formatBounds } from './format-bounds'
import { formatDate } from './format-date'
import { spokenDate } from './spoken-date'

const LOCALES = [...(Object.keys(LANGUAGES) as Language[]), 'ar-IQ', 'es-MX', 'xx', 'not a locale']
const locale = fc.constantFrom(...LOCALES)
// What a function, a table or `Intl` leaves behind where something is missing.
const LEFT_OVER = /[{}[\]X]|NaN|undefined|null|Infinity|Invalid|^ | $| {2}/
const ROMAN_CENTURY = /[IVXLC]+e?r? siècle|siglo [IVXLC]+/g

const date: fc.Arbitrary<EdtfDate> = dateText.map(readable).filter((read) => read !== null)

function readable(text: string): EdtfDate | null {
  try {
    return parseEdtf(text)
  } catch (error) {
    if (error instanceof InvalidDateError) return null
    throw error
  }
}

// Six languages, four ways each: a busy machine needs a while.
describe('words', { timeout: 30_000 }, () => {
  it('are found for every date, in every language and style, with nothing left to fill in', () => {
    fc.assert(
      fc.property(date, locale, (known, language) => {
        const said = [
          formatDate(known, { locale: language }),
          formatDate(known, { locale: language, style: 'short' }),
          formatBounds(known, { locale: language }) ?? 'none',
          spokenDate(known, { locale: language }),
        ]
        for (const words of said) {
          expect(words).toMatch(/[\p{L}\p{N}]/u)
          expect(words.replace(ROMAN_CENTURY, 'century')).not.toMatch(LEFT_OVER)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('are the same for a date and for its text', () => {
    fc.assert(
      fc.property(dateText, locale, (text, language) => {
        const known = readable(text)
        fc.pre(known !== null)
        expect(formatDate(text, { locale: language })).toBe(formatDate(known, { locale: language }))
      }),
    )
  })

  it('differ from one moment to what lasted, at full length in every language', () => {
    const years = fc.tuple(fc.integer({ min: 1000, max: 5000 }), fc.integer({ min: 1, max: 500 }))
    fc.assert(
      fc.property(years, locale, ([year, length], language) => {
        const [from, to] = [year, year + length]
        const lasted = formatDate(`${from}/${to}`, { locale: language })
        expect(formatDate(`[${from}..${to}]`, { locale: language })).not.toBe(lasted)
      }),
    )
  })

  it('read out have no sign that a voice swallows', () => {
    fc.assert(
      fc.property(date, locale, (known, language) => {
        expect(spokenDate(known, { locale: language })).not.toMatch(/[–—−+?؟()/]/)
      }),
      { numRuns: 1000 },
    )
  })
})
