import { describe, expect, it } from 'vitest'
import { InvalidDateError } from '../edtf/invalid-date-error'
import { parseEdtf } from '../edtf/parse-edtf'
import { formatDate } from './format-date'

const english = (edtf: string) => formatDate(edtf, { locale: 'en' })
const short = (edtf: string) => formatDate(edtf, { locale: 'en', style: 'short' })

// The English long form of every kind of date stands in edtf-cases.tsv.
describe('a date in tight places', () => {
  it.each([
    ['2019-02-03', '3 Feb 2019'],
    ['2019-09', 'Sept 2019'],
    ['2014-22', 'Summer 2014'],
    ['2014-24', 'Winter 2014–15'],
    ['[2019-02-05..2019-02-10]', '5–10 Feb 2019'],
    ['[2019-01-28..2019-03-18]', '28 Jan–18 Mar 2019'],
    ['2004-06/2006-08', 'Jun 2004–Aug 2006'],
    ['2014-22/..', 'since summer 2014'],
    ['2014-22/', 'from summer 2014, end not stated'],
    ['1914~', 'c. 1914'],
    ['1914?', '1914?'],
    ['1914%', 'c. 1914?'],
    ['1950S2', 'c. 1950'],
    ['2001-33', 'Q1 2001'],
    ['2001-38', 'May–Aug 2001'],
    ['2001-41', 'H2 2001'],
    ['2014-06-1X', '10–19 Jun 2014'],
    ['1984-1X', 'Oct–Dec 1984'],
    ['-004X', '50–41 BCE'],
  ])('%s is %s', (edtf, label) => {
    expect(short(edtf)).toBe(label)
  })
})

describe('a lasting date and one moment within', () => {
  it('are never told alike at full length', () => {
    expect(english('2019-02-05/2019-02-10')).toBe('5–10 February 2019')
    expect(english('[2019-02-05..2019-02-10]')).toBe('between 5 and 10 February 2019')
  })
})

describe('a clock time', () => {
  it('is told as written, or in the zone asked for', () => {
    const format = (edtf: string, timeZone: string) => formatDate(edtf, { locale: 'en', timeZone })
    expect(english('2019-02-03T22:30:00Z')).toBe('3 February 2019, 22:30:00 UTC')
    expect(format('2019-02-03T22:30:00Z', 'Asia/Baghdad')).toBe('4 February 2019, 01:30:00 UTC+3')
    expect(format('2019-02-03T22:30:00+03:00', 'UTC')).toBe('3 February 2019, 19:30:00 UTC')
    expect(format('2019-02-03T22:30:00-03:30', 'America/St_Johns')).toBe('3 February 2019, 22:30:00 UTC−3:30')
  })

  it('without an offset is the same in every zone: it is local to the incident', () => {
    expect(formatDate('2019-02-03T22:30:00', { locale: 'en', timeZone: 'Asia/Baghdad' })).toBe(
      '3 February 2019, 22:30:00',
    )
  })
})

describe('a reader’s language', () => {
  it.each([
    ['2014-22', 'صيف ٢٠١٤'],
    ['2019-02-03', '٣ شباط ٢٠١٩'],
    ['[2019-02-05..2019-02-10]', 'بين ٥ و١٠ شباط ٢٠١٩'],
    ['[2019-01-28..2019-02-09]', 'بين ٢٨ كانون الثاني و٩ شباط ٢٠١٩'],
    ['2014-22/', 'من صيف ٢٠١٤، والنهاية غير مذكورة'],
    ['2014-22/..', 'منذ صيف ٢٠١٤'],
    ['../2014', 'حتى ٢٠١٤'],
    ['1914~', 'نحو ١٩١٤'],
    ['196X', 'ستينيات القرن الـ٢٠'],
    ['200X', 'العقد الأول من القرن الـ٢١'],
    ['201X', 'العقد الثاني من القرن الـ٢١'],
    ['19XX', 'القرن الـ٢٠'],
    ['-0043', '٤٤ ق.م.'],
    ['2001-33', 'الربع الأول من عام ٢٠٠١'],
  ])('Arabic: %s is %s', (edtf, label) => {
    expect(formatDate(edtf, { locale: 'ar-IQ' })).toBe(label)
  })

  it('is Arabic with the months and digits of its own country', () => {
    expect(formatDate('2019-02-03', { locale: 'ar-EG' })).toBe('٣ فبراير ٢٠١٩')
    expect(formatDate('2019-02-03', { locale: 'ar-u-nu-latn' })).toBe('3 فبراير 2019')
  })

  it('is English, day before month, for American readers and where there is no table', () => {
    for (const locale of ['en', 'en-US', 'en-GB', 'it', 'zh-Hant-TW', 'not a locale', '']) {
      expect(formatDate('[2019-01-28..2019-02-09]', { locale })).toBe('between 28 January and 9 February 2019')
    }
  })

  it('keeps the Gregorian calendar even where another is asked for', () => {
    expect(formatDate('2019-02-03', { locale: 'ar-EG-u-ca-islamic' })).toBe('٣ فبراير ٢٠١٩')
  })
})

describe('a text', () => {
  it('is read before it is told, and refused where it is no date', () => {
    expect(english('2014-22')).toBe(formatDate(parseEdtf('2014-22'), { locale: 'en' }))
    expect(() => english('2019-13-02')).toThrow(InvalidDateError)
  })
})
