import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../vocabulary/language'
import { dayAt } from '../../bounds/calendar'
import { dateText } from '../../edtf/date-text.arbitrary'
import { InvalidDateError } from '../../edtf/invalid-date-error'
import { formatDate } from '../format-date'

const DAY = 86_400_000
const islamic = (edtf: string, locale = 'en') => formatDate(edtf, { locale, calendar: 'islamic-umalqura' })
const persian = (edtf: string, locale = 'fa') => formatDate(edtf, { locale, calendar: 'persian' })

describe('a date in the Islamic calendar', () => {
  it.each([
    ['2019-02-03', '٢٨ جمادى الأولى ١٤٤٠ هـ'],
    ['2019-02', 'بين ٢٦ جمادى الأولى و٢٣ جمادى الآخرة ١٤٤٠ هـ'],
    ['2014-22', 'بين ٣ شعبان و٥ ذو القعدة ١٤٣٥ هـ'],
    ['2019', '١٤٤٠–١٤٤١ هـ'],
    ['2019-02-03~', 'نحو ٢٨ جمادى الأولى ١٤٤٠ هـ'],
    ['[2019-02-05..2019-02-10]', 'بين ٣٠ جمادى الأولى و٥ جمادى الآخرة ١٤٤٠ هـ'],
    ['2019-02-04/2019-02-10', 'من ٢٩ جمادى الأولى إلى ٥ جمادى الآخرة ١٤٤٠ هـ'],
    ['2019-02-03/..', 'منذ ٢٨ جمادى الأولى ١٤٤٠ هـ'],
  ])('%s is %s to an Iraqi reader', (edtf, text) => {
    expect(islamic(edtf, 'ar-IQ')).toBe(text)
  })

  it.each([
    ['2019-02-03', '28 Jumada I 1440 AH'],
    ['2019-02-1X', 'between 5 and 14 Jumada II 1440 AH'],
    ['201X', '1431–1441 AH'],
    ['1914~', 'about 1332–1333 AH'],
    ['[2014..2016]', 'between 1435 and 1438 AH'],
    ['[..2019-02-03]', '28 Jumada I 1440 AH or earlier'],
    ['[2019..]', '1440 AH or later'],
    ['[1960,1961]', '1379–1380 AH or 1380–1381 AH'],
    ['{2019-02-03,2019-02-05}', '28 Jumada I 1440 AH and 30 Jumada I 1440 AH'],
    ['{2019-02-06..2019-02-10}', '1–5 Jumada II 1440 AH'],
    ['2019-02-03?/2019-02-05', 'from possibly 28 Jumada I 1440 AH to 30 Jumada I 1440 AH'],
    ['/2019-02-03', 'until 28 Jumada I 1440 AH, start not stated'],
  ])('%s is %s', (edtf, text) => {
    expect(islamic(edtf)).toBe(text)
  })

  it('tells of a side longer than a day the days that it may be', () => {
    expect(islamic('2014-22/..')).toBe('beginning between 3 Shaʻban and 5 Dhuʻl-Qiʻdah 1435 AH')
    expect(islamic('1964/2008')).toBe('beginning between 1383 and 1384 AH, ending between 1428 and 1430 AH')
    expect(islamic('2019-02-03/2019-03')).toBe(
      'beginning 28 Jumada I 1440 AH, ending between 24 Jumada II and 24 Rajab 1440 AH',
    )
  })

  it('tells the day that clocks show in the zone asked for', () => {
    const options = { locale: 'en', calendar: 'islamic-umalqura' } as const
    expect(formatDate('2019-02-03T22:30:00Z', options)).toBe('28 Jumada I 1440 AH')
    expect(formatDate('2019-02-03T22:30:00Z', { ...options, timeZone: 'Asia/Baghdad' })).toBe('29 Jumada I 1440 AH')
  })

  it.each([
    ['before the table of Umm al-Qura', '1882-11-11'],
    ['after it', '2174-11-26'],
    ['of a year that is partly before it', '1882'],
    ['of deep time', 'Y-66E6'],
    ['of an estimate', '1950S2'],
    ['of a day in some year', '201X-02-03'],
    ['of a day in some month', '2019-XX-03'],
    ['of a day in no known year', 'XXXX-12-25'],
    ['of a month that is in doubt', '2019-02~'],
    ['of a date of which one part is in doubt', '2004?-06-11'],
    ['of a span with a side that it cannot tell', '2019-02-03/2019-03~'],
    ['of a set with a member that it cannot tell', '[2019-02,2019-05]'],
    ['of all of several years', '{1960..1963}'],
    ['of a range in doubt', '[2019-02-03~..2019-02-05]'],
  ])('has no reading %s', (_, edtf) => {
    expect(islamic(edtf)).toBeNull()
  })

  it('reaches from the first day of the table to the last', () => {
    expect(islamic('1882-11-12')).toBe('1 Muharram 1300 AH')
    expect(islamic('2174-11-25')).toBe('30 Dhuʻl-Hijjah 1600 AH')
  })
})

describe('a date in the Persian calendar', () => {
  it.each([
    ['2019-02-03', '۱۴ بهمن ۱۳۹۷'],
    ['2019-02', 'بین ۱۲ بهمن تا ۹ اسفند ۱۳۹۷'],
    ['2019', '۱۳۹۷–۱۳۹۸'],
    ['[2019-02-05..2019-02-10]', 'بین ۱۶ تا ۲۱ بهمن ۱۳۹۷'],
    ['2019-02-04/2019-02-10', '۱۵ تا ۲۱ بهمن ۱۳۹۷'],
    ['1821-03-21', '۱ فروردین ۱۲۰۰'],
    ['2122-03-20', '۲۹ اسفند ۱۵۰۰'],
  ])('%s is %s', (edtf, text) => {
    expect(persian(edtf)).toBe(text)
  })

  it('has no reading where leap years are not sure', () => {
    expect(persian('1821-03-20')).toBeNull()
    expect(persian('2122-03-21')).toBeNull()
  })

  it('is told in short in tight places', () => {
    expect(formatDate('2019-02-04/2019-02-10', { locale: 'fa', calendar: 'persian', style: 'short' })).toBe(
      '۱۵–۲۱ بهمن ۱۳۹۷',
    )
  })
})

describe('a second reading', { timeout: 30_000 }, () => {
  const language = fc.constantFrom(...(Object.keys(LANGUAGES) as Language[]))
  const calendar = fc.constantFrom('islamic-umalqura' as const, 'persian' as const)

  it('is words or null for every date, in every language', () => {
    fc.assert(
      fc.property(dateText, language, calendar, (text, locale, other) => {
        try {
          const words = formatDate(text, { locale, calendar: other })
          if (words !== null) expect(words).not.toMatch(/[{}[\]]|NaN|undefined|null|^ | $| {2}|^$/)
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidDateError)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is another for every other day', () => {
    const day = fc.integer({ min: Date.UTC(1890, 0, 1) / DAY, max: Date.UTC(2100, 0, 1) / DAY })
    fc.assert(
      fc.property(day, calendar, (number, other) => {
        const read = (index: number) => {
          const { year, month, day: ofMonth } = dayAt(index * DAY)
          const edtf = [year, month, ofMonth].map((part) => String(part).padStart(2, '0')).join('-')
          return formatDate(edtf, { locale: 'en', calendar: other })
        }
        expect(read(number)).toMatch(/^\d{1,2} \D+ \d{4} A[HP]$/)
        expect(read(number)).not.toBe(read(number + 1))
      }),
    )
  })

  it('is the first where the Gregorian calendar is asked for', () => {
    expect(formatDate('2019-02-03', { locale: 'en', calendar: 'gregory' })).toBe('3 February 2019')
  })
})
