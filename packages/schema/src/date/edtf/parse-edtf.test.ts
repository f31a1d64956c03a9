import { describe, expect, it } from 'vitest'
import { InvalidDateError } from './invalid-date-error'
import { parseEdtf } from './parse-edtf'

function refusalOf(text: string): InvalidDateError {
  try {
    parseEdtf(text)
  } catch (error) {
    if (error instanceof InvalidDateError) return error
    throw error
  }
  return expect.fail(`"${text}" was read as a date`)
}

describe('a text that is too long or hostile', () => {
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
