import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../edtf/parse-edtf'
import { firstPossibleDay, lastPossibleDay, possibleNumbers } from './possible-days'

function possibleDays(edtf: string) {
  const date = parseEdtf(edtf)
  if (date.kind !== 'point') return expect.fail(edtf)
  return [firstPossibleDay(date), lastPossibleDay(date)].map((day) => day && `${day.year}-${day.month}-${day.day}`)
}

describe('the first and the last day that a date may mean', () => {
  it.each([
    ['XXXX-02-29', '0-2-29', '9996-2-29'],
    ['-XXXX-02-29', '-9996-2-29', '-4-2-29'],
    ['19XX-02-29', '1904-2-29', '1996-2-29'],
    ['XX00-02-29', '0-2-29', '9600-2-29'],
    ['201X-02-2X', '2010-2-20', '2019-2-28'],
    ['201X-X2-29', '2010-12-29', '2019-12-29'],
    ['2014-XX-3X', '2014-1-30', '2014-12-31'],
    ['2014-0X-31', '2014-1-31', '2014-8-31'],
    ['2014-XX', '2014-1-1', '2014-12-31'],
    ['201X-24', '2010-12-1', '2020-2-29'],
    ['-0004-24', '-4-12-1', '-3-2-28'],
    ['-000X', '-9-1-1', '-1-12-31'],
  ])('%s: %s to %s', (edtf, first, last) => {
    expect(possibleDays(edtf)).toEqual([first, last])
  })
})

it('lists every number that unspecified digits may stand for, in order and within limits', () => {
  expect(possibleNumbers('1X', 1, 12)).toEqual([10, 11, 12])
  expect(possibleNumbers('X2', 1, 12)).toEqual([2, 12])
  expect(possibleNumbers('XX', 1, 12)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  expect(possibleNumbers('07', 1, 12)).toEqual([7])
  expect(possibleNumbers('13', 1, 12)).toEqual([])
})
