import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../edtf/parse-edtf'
import { instantOf, spacingAt } from '../edtf-cases/exact-instant'
import { startOfDay } from './calendar'
import { boundsOf } from './date-bounds'
import { roundedDown, roundedUp, startOfYear } from './deep-time'

const anyYear = fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n })

describe('deep time', () => {
  it('counts years as the calendar does, at any distance', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        expect(startOfYear(year)).toBe(instantOf(`${year}-01-01`))
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: -280_000, max: 280_000 }), (year) => {
        expect(Number(startOfYear(BigInt(year)))).toBe(startOfDay({ year, month: 1, day: 1 }))
      }),
    )
  })

  it('rounds to the nearest double on the side that is asked for, and leaves alone what a double holds', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 70n), max: 10n ** 70n }), (exact) => {
        const below = exact - BigInt(roundedDown(exact))
        const above = BigInt(roundedUp(exact)) - exact
        expect(below >= 0n && below < spacingAt(exact)).toBe(true)
        expect(above >= 0n && above < spacingAt(exact)).toBe(true)
      }),
    )
    expect([roundedDown(2n ** 53n), roundedUp(2n ** 53n)]).toEqual([2 ** 53, 2 ** 53])
    expect([roundedDown(2n ** 53n + 1n), roundedUp(2n ** 53n + 1n)]).toEqual([2 ** 53, 2 ** 53 + 2])
    expect([roundedDown(-(2n ** 53n) - 1n), roundedUp(-(2n ** 53n) - 1n)]).toEqual([-(2 ** 53) - 2, -(2 ** 53)])
  })

  it('leaves no moment between one year and the next', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10_000n, max: 10n ** 30n }), fc.constantFrom('Y', 'Y-'), (year, sign) => {
        const [near, far] = [year, year + 1n].map((number) => boundsOf(parseEdtf(sign + number)))
        const [earlier, later] = sign === 'Y' ? [near, far] : [far, near]
        expect(later?.earliest ?? 0).toBeLessThanOrEqual(earlier?.latest ?? 0)
        expect(earlier?.earliest ?? 0).toBeLessThanOrEqual(later?.earliest ?? 0)
      }),
    )
  })

  it('tells years apart that the same double stands for', () => {
    expect(() => parseEdtf('Y10000000000000000001/Y10000000000000000000')).toThrow('it ends before it begins')
    expect(() => parseEdtf('Y10000000000000000000/Y10000000000000000001')).not.toThrow()
    expect(() => parseEdtf('Y1E20/Y1E20')).not.toThrow()
  })

  it('keeps the offset that a zone has at the end of what is known of it', () => {
    const utc = boundsOf(parseEdtf('Y-290000')).earliest ?? 0
    const baghdad = boundsOf(parseEdtf('Y-290000'), { timeZone: 'Asia/Baghdad' }).earliest ?? 0
    expect(Math.abs(utc - baghdad - (2 * 3600 + 57 * 60 + 40) * 1000)).toBeLessThanOrEqual(2)
  })
})
