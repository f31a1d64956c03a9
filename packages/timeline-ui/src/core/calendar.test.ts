import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, dayOf, startOfDay } from './calendar'

describe('the calendar', () => {
  it('agrees with Date wherever Date reaches', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (instant) => {
        const date = new Date(instant)
        expect(dayOf(instant)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        })
      }),
    )
  })

  it('has startOfDay and dayOf as inverses, beyond Date too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e8, max: 1e8 }), (days) => {
        expect(startOfDay(dayOf(days * DAY))).toBe(days * DAY)
      }),
    )
    expect(dayOf(startOfDay({ year: -400_000, month: 2, day: 29 }))).toEqual({ year: -400_000, month: 2, day: 29 })
  })

  it('knows the first day of a year again, thousands of millions of years away too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3e11, max: 3e11 }), (year) => {
        expect(dayOf(startOfDay({ year, month: 1, day: 1 }))).toEqual({ year, month: 1, day: 1 })
      }),
      { examples: [[1 - 1e10]] },
    )
  })

  it('counts 1 BCE as year 0', () => {
    expect(dayOf(Date.UTC(2000, 0, 1) - 2000 * 365.2425 * DAY).year).toBe(0)
  })
})
