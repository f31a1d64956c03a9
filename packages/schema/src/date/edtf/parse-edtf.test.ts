import { describe, expect, it } from 'vitest'
import { InvalidDateError } from './invalid-date-error'
import { parseEdtf } from './parse-edtf'

// text, what is wrong with it, where, and what was probably meant
const REFUSED: [string, string, number, string | null][] = [
  ['', 'it is empty', 0, null],
  ['2019-13-02', 'there is no month 13', 5, '2019-02-13'],
  ['2019-13', 'there is no month 13', 5, null],
  ['2019-00', 'there is no month 00', 5, null],
  ['2019-20', 'there is no month 20', 5, '2019/2020'],
  ['1939-45', 'there is no month 45', 5, '1939/1945'],
  ['2019-2X', 'there is no month 2X', 5, null],
  ['2019-2-3', 'a month has two digits, not "2"', 5, '2019-02-03'],
  ['2019-02-3', 'a day has two digits, not "3"', 8, '2019-02-03'],
  ['2019-02-030', 'a day has two digits, not "030"', 8, null],
  ['2019-02-00', 'there is no day 00', 8, null],
  ['2019-02-32', 'there is no day 32', 8, null],
  ['2019-02-4X', 'there is no day 4X', 8, null],
  ['2019-02-29', 'February 2019 has 28 days', 8, null],
  ['1900-02-29', 'February 1900 has 28 days', 8, null],
  ['2019-02-30?', 'February 2019 has 28 days', 8, null],
  ['[2014,2019-02-30]', 'February 2019 has 28 days', 14, null],
  ['2019-06-31', 'June has 30 days', 8, null],
  ['2019-02-3X', 'February 2019 has 28 days', 8, null],
  ['2X01-02-29', 'there is no day 29 in such a February', 8, null],
  ['2019-', 'a month of two digits is missing here', 5, '2019'],
  ['2019-02-', 'a day of two digits is missing here', 8, '2019-02'],
  ['2019-02-03-04', 'a date ends with its day', 10, null],
  ['2014-22-01', 'a season has no days', 7, '2014-01-22'],
  ['2014-33-01', 'a quarter has no days', 7, null],
  ['20190203', 'a year of more than four digits begins with "Y"', 0, '2019-02-03'],
  ['20190', 'a year of more than four digits begins with "Y"', 0, 'Y20190'],
  ['-20190', 'a year of more than four digits begins with "Y"', 0, 'Y-20190'],
  ['844', 'a year has four digits, not "844"', 0, '0844'],
  ['-43', 'a year has four digits, not "43"', 0, '-0043'],
  ['-0000', 'there is no year minus zero', 0, '0000'],
  ['+2019', 'a date begins with a year of four digits', 0, '2019'],
  ['Y2014', 'only a year of more than four digits begins with "Y"', 0, '2014'],
  ['Y', 'a year is missing after "Y"', 0, null],
  ['Y0002014', 'a year after "Y" does not begin with 0', 0, '2014'],
  ['Y20000-01', 'a year written with "Y" or "S" has no months', 6, null],
  ['1950S2-01', 'a year written with "Y" or "S" has no months', 6, null],
  ['Y17E', '"E" needs a number from 1 after it', 4, null],
  ['Y1E999', 'a year of more than 250 digits cannot be placed', 0, null],
  ['1950S0', '"S" needs a number from 1 after it', 5, null],
  ['1950S5', 'the year has only 4 digits to be significant', 4, null],
  ['195XS2', 'a year with "X" in it has no significant digits to count', 4, null],
  ['201x', 'a year has four digits, not "201"', 0, '201X'],
  ['19uu', 'a year has four digits, not "19"', 0, '19XX'],
  ['y20000', 'a date begins with a year of four digits', 0, 'Y20000'],
  ['2014?~', '"~" does not belong here', 5, '2014%'],
  ['2014 ', 'it has a space in it', 4, '2014'],
  ['[1667, 1668]', 'it has a space in it', 6, '[1667,1668]'],
  ['2014-06 / 2014-08', 'it has a space in it', 7, '2014-06/2014-08'],
  ['summer 2014', 'words are not read here; a date begins with a year of four digits', 0, null],
  ['صيف 2014', 'words are not read here; a date begins with a year of four digits', 0, null],
  ['2019–02–03', '"–" does not belong here', 4, '2019-02-03'],
  ['2019/02/03', 'a year has four digits, not "02"', 5, '2019-02-03'],
  ['2019.2.3', '"." does not belong here', 4, '2019-02-03'],
  ['13/02/2019', 'a year has four digits, not "13"', 0, '2019-02-13'],
  ['02/13/2019', 'a year has four digits, not "02"', 0, '2019-02-13'],
  ['03/04/2019', 'a year has four digits, not "03"', 0, null],
  ['2014😀', '"😀" does not belong here', 4, null],
  ['2014-W05', 'EDTF has no weeks; write the first and the last day, as in [2019-02-04..2019-02-10]', 5, null],
  ['..', '".." stands for an open end and needs a "/" and a date', 0, null],
  ['/', 'neither of its ends is a date', 0, null],
  ['../..', 'neither of its ends is a date', 0, null],
  ['../', 'neither of its ends is a date', 0, null],
  ['2014/2013', 'it ends before it begins', 5, '2013/2014'],
  ['2014-07/2014-06', 'it ends before it begins', 8, '2014-06/2014-07'],
  ['2014//2015', '"/" does not belong here', 5, null],
  ['2014/open', 'a date begins with a year of four digits', 5, '2014/..'],
  ['2014/unknown', 'a date begins with a year of four digits', 5, '2014/'],
  ['[2013]/2014', '"/" does not belong here', 6, null],
  ['1914-1918', 'a month has two digits, not "1918"', 5, '1914/1918'],
  ['1914-18', 'there is no month 18', 5, '1914/1918'],
  ['1914/18', 'a year has four digits, not "18"', 5, '1914/1918'],
  ['2019-02-04/10', 'a year has four digits, not "10"', 11, '2019-02-04/2019-02-10'],
  ['2019-01-28/02-09', 'a year has four digits, not "02"', 11, '2019-01-28/2019-02-09'],
  ['2019-02-04 – 2019-02-10', 'it has a space in it', 10, '2019-02-04/2019-02-10'],
  ['1960s', '"s" does not belong here', 4, '196X'],
  ['2014..', '"." does not belong here', 4, '2014/..'],
  ['2014..2016', '"." does not belong here', 4, '[2014..2016]'],
  ['[]', 'there is no date between the brackets', 1, null],
  ['{}', 'there is no date between the brackets', 1, null],
  ['[2014', 'a "]" is missing here', 5, '[2014]'],
  ['[2014}', 'a "]" is missing here', 5, null],
  ['[2014,]', 'a date begins with a year of four digits', 6, null],
  ['[2014..2013]', 'it ends before it begins', 7, null],
  ['[2013..,2014]', 'nothing can follow an open end', 7, null],
  ['[2014,..2015]', 'only the first date of a set can have an open start', 6, null],
  ['[..]', 'a date begins with a year of four digits', 3, null],
  ['2019-02T10:15:00', 'a clock time needs a day', 7, null],
  ['2019-02-03?T10:15:00', 'a clock time needs a day without "X", "?", "~" or "%"', 11, null],
  ['2019-02-XXT10:15:00', 'a clock time needs a day without "X", "?", "~" or "%"', 10, null],
  ['2019-02-03T10', 'a clock time has minutes: 23:20:30', 13, null],
  ['2019-02-03T1:15', 'hours have two digits', 11, null],
  ['2019-02-03T24:00:00', 'there is no hour 24; midnight is 00:00:00 of the next day', 11, null],
  ['2019-02-03T25:00:00', 'there is no hour 25', 11, null],
  ['2019-02-03T10:60:00', 'there is no minute 60', 14, null],
  ['2019-02-03T10:15:60', 'there is no second 60', 17, null],
  ['2019-02-03T10:15:00+15', 'there is no hour 15', 20, null],
  ['2019-02-03T10:15:00-00:00', 'UTC is written "Z" or "+00:00"', 19, '2019-02-03T10:15:00Z'],
  ['2019-02-03T10:15:00.5', '"." does not belong here', 19, null],
  ['2019-02-03 10:15', 'it has a space in it', 10, '2019-02-03T10:15'],
  ['2019-02-03t10:15:00z', '"t" does not belong here', 10, '2019-02-03T10:15:00Z'],
]

function refusalOf(text: string): InvalidDateError {
  try {
    parseEdtf(text)
  } catch (error) {
    if (error instanceof InvalidDateError) return error
    throw error
  }
  return expect.fail(`"${text}" was read as a date`)
}

describe('what is not a date', () => {
  it.each(REFUSED)('%s: %s', (text, problem, position, suggestion) => {
    expect(refusalOf(text)).toMatchObject({
      text,
      problem,
      position,
      suggestion,
      message: `"${text}" is not a date: ${problem}`,
    })
  })

  it('suggests only what it would itself accept', () => {
    for (const [, , , suggestion] of REFUSED) if (suggestion !== null) expect(() => parseEdtf(suggestion)).not.toThrow()
  })

  it('reads 256 characters and refuses more, without repeating all of them', () => {
    const set = (members: number) => `[${Array.from({ length: members }, () => '2014').join(',')}]`
    expect(() => parseEdtf(set(51))).not.toThrow()
    const refusal = refusalOf(set(60))
    expect(refusal).toMatchObject({ problem: 'it is longer than 256 characters', position: 256, text: set(60) })
    expect(refusal.message.length).toBeLessThan(150)
  })

  it('is refused in no time, however long it is', () => {
    for (const text of ['2014,'.repeat(200_000), ' '.repeat(1_000_000), '['.repeat(256), `[${'X'.repeat(254)}]`]) {
      const start = performance.now()
      expect(() => parseEdtf(text)).toThrow(InvalidDateError)
      expect(performance.now() - start).toBeLessThan(200)
    }
  })
})

describe('what a date is made of', () => {
  it('keeps an unstated end apart from an open one', () => {
    expect(parseEdtf('2014-22/')).toMatchObject({ kind: 'interval', end: 'unknown' })
    expect(parseEdtf('2014-22/..')).toMatchObject({ kind: 'interval', end: 'open' })
    expect(parseEdtf('/2014')).toMatchObject({ kind: 'interval', start: 'unknown' })
    expect(parseEdtf('../2014')).toMatchObject({ kind: 'interval', start: 'open' })
  })

  it('spreads a qualifier on the right over everything before it, one on the left over its own part', () => {
    const qualifiers = (text: string) => {
      const date = parseEdtf(text)
      return date.kind === 'point' ? [date.year, date.month, date.day].map((part) => part?.qualifier ?? null) : []
    }
    expect(qualifiers('2004-06-11~')).toEqual(['approximate', 'approximate', 'approximate'])
    expect(qualifiers('2004-06~-11')).toEqual(['approximate', 'approximate', 'none'])
    expect(qualifiers('2004?-06-11~')).toEqual(['both', 'approximate', 'approximate'])
    expect(qualifiers('?2004-06-~11')).toEqual(['uncertain', 'none', 'approximate'])
    expect(qualifiers('2004-%06')).toEqual(['none', 'both', null])
  })

  it('keeps the offset that a clock time is written with, in minutes', () => {
    expect(parseEdtf('2019-02-03T10:15:00+03:00')).toMatchObject({ time: { offset: 180 } })
    expect(parseEdtf('2019-02-03T10:15:00-03:30')).toMatchObject({ time: { offset: -210 } })
    expect(parseEdtf('2019-02-03T10:15:00Z')).toMatchObject({ time: { offset: 0 } })
    expect(parseEdtf('2019-02-03T10:15:00')).toMatchObject({ time: { offset: null } })
  })

  it('takes an interval whose ends may overlap, and refuses only one that cannot be', () => {
    expect(() => parseEdtf('2004-06-15/2004-06')).not.toThrow()
    expect(() => parseEdtf('2004/2004-06')).not.toThrow()
    expect(() => parseEdtf('2019-02-03T10:00:00Z/2019-02-03T10:00:00Z')).not.toThrow()
    expect(() => parseEdtf('2019-02-03T10:00:01Z/2019-02-03T10:00:00Z')).toThrow('ends before it begins')
    expect(() => parseEdtf('2019-02-03T10:00:00+03:00/2019-02-03T08:00:00Z')).not.toThrow()
  })
})
