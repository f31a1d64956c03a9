import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../edtf/parse-edtf'
import { qualifierOf } from '../edtf/qualifier'
import { isExact, precisionOf, shapeOf } from './date-precision'

function isExactDate(edtf: string): boolean {
  const date = parseEdtf(edtf)
  return isExact({ shape: shapeOf(date), precision: precisionOf(date), qualifier: qualifierOf(date) })
}

describe('the shape of a date', () => {
  it.each([
    ['2014', 'moment'],
    ['2014-22~', 'moment'],
    ['[2014..2015]', 'moment'],
    ['2014/2015', 'span'],
    ['2014/..', 'span'],
    ['{2014,2015}', 'all'],
  ])('%s is a %s', (edtf, shape) => {
    expect(shapeOf(parseEdtf(edtf))).toBe(shape)
  })
})

describe('the qualifier of a date', () => {
  it.each([
    ['2014', 'none'],
    ['2014?', 'uncertain'],
    ['2014~', 'approximate'],
    ['2014%', 'both'],
    ['2004-06~-11', 'approximate'],
    ['?2004-06-~11', 'both'],
    ['2014/2015~', 'approximate'],
    ['2014?/2015~', 'both'],
    ['[2014,2015?]', 'uncertain'],
    ['{..2015~}', 'approximate'],
  ])('%s is %s', (edtf, qualifier) => {
    expect(qualifierOf(parseEdtf(edtf))).toBe(qualifier)
  })
})

describe('an exact date', () => {
  it('is a day or a clock time, without reserve', () => {
    expect(['2019-02-03', '2019-02-03T10:15:00Z', '2019-02-03T10:15', '[2019-02-03]'].every(isExactDate)).toBe(true)
  })

  it('is nothing coarser, doubtful, spread or lasting', () => {
    const others = ['2019-02', '2014-22', '2019-02-03?', '2019-02-03~', '2019-02-XX', '[2019-02-03,2019-02-04]']
    expect([...others, '2019-02-03/2019-02-03', '201X-02-03', '{2019-02-03}'].filter(isExactDate)).toEqual([])
  })
})
