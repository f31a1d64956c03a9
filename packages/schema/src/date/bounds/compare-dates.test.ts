import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../edtf/parse-edtf'
import { compareDates, contains, overlaps } from './compare-dates'
import { boundsOf } from './date-bounds'

const bounds = (edtf: string) => boundsOf(parseEdtf(edtf))

describe('the order of dates', () => {
  it('is by earliest, then by latest, what is not bounded outermost', () => {
    const ordered = ['../2014', '2014-01-01', '2014-01', '2014', '2014/..', '2014-22', '[2019-02-05..2019-02-10]']
    const shuffled = [6, 2, 4, 0, 5, 3, 1].map((index) => ordered[index] ?? '')
    expect(shuffled.sort((one, other) => compareDates(bounds(one), bounds(other)))).toEqual(ordered)
  })

  it('is none between dates of the same bounds', () => {
    expect(compareDates(bounds('2014-XX'), bounds('2014~'))).toBe(0)
    expect(compareDates(bounds('../2014'), bounds('/2014'))).toBe(0)
  })
})

describe('spans', () => {
  it('that only meet do not overlap', () => {
    expect(overlaps(bounds('2014'), bounds('2015'))).toBe(false)
    expect(overlaps(bounds('2014'), bounds('2014-12-31'))).toBe(true)
    expect(overlaps(bounds('2014/..'), bounds('2019'))).toBe(true)
    expect(overlaps(bounds('2014/..'), bounds('2013'))).toBe(false)
  })

  it('contain themselves and what lies within, and nothing that reaches beyond', () => {
    expect(contains(bounds('2014'), bounds('2014'))).toBe(true)
    expect(contains(bounds('2014'), bounds('2014-22'))).toBe(true)
    expect(contains(bounds('2014'), bounds('2014-24'))).toBe(false)
    expect(contains(bounds('2014'), bounds('2014/..'))).toBe(false)
    expect(contains(bounds('2014/..'), bounds('2015/'))).toBe(true)
  })
})
