import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dateText } from './edtf/date-text.arbitrary'
import { formatEdtf } from './edtf/format-edtf'
import { parseEdtf } from './edtf/parse-edtf'
import { inHemisphere } from './season-hemisphere'

it.each([
  ['2014-21', '2014-25', '2014-29'],
  ['2014-22', '2014-26', '2014-30'],
  ['2014-23~', '2014-27~', '2014-31~'],
  ['2014-24', '2014-28', '2014-32'],
  ['2014-26', '2014-26', '2014-26'],
  ['2014-30', '2014-30', '2014-30'],
  ['2014-33', '2014-33', '2014-33'],
  ['2014-12', '2014-12', '2014-12'],
  ['2014', '2014', '2014'],
  ['2014-22/', '2014-26/', '2014-30/'],
  ['../2014-24', '../2014-28', '../2014-32'],
  ['2014-22/2015-24', '2014-26/2015-28', '2014-30/2015-32'],
  ['[2014-22..]', '[2014-26..]', '[2014-30..]'],
  ['[..2014-22]', '[..2014-26]', '[..2014-30]'],
  ['{2014-22,2015-21..2016-07}', '{2014-26,2015-25..2016-07}', '{2014-30,2015-29..2016-07}'],
])('lays %s in the north as %s, in the south as %s', (text, north, south) => {
  expect(formatEdtf(inHemisphere(parseEdtf(text), 'north'))).toBe(north)
  expect(formatEdtf(inHemisphere(parseEdtf(text), 'south'))).toBe(south)
})

it('gives a date that can be read, and laying it again changes nothing', () => {
  fc.assert(
    fc.property(dateText, fc.constantFrom('north' as const, 'south' as const), (text, hemisphere) => {
      fc.pre(isReadable(text))
      const laid = inHemisphere(parseEdtf(text), hemisphere)
      expect(parseEdtf(formatEdtf(laid))).toEqual(laid)
      expect(inHemisphere(laid, hemisphere)).toEqual(laid)
    }),
  )
})

function isReadable(text: string): boolean {
  try {
    parseEdtf(text)
    return true
  } catch {
    return false
  }
}
