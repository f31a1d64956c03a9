import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, dayAt, daysInMonth, startOfDay } from './calendar'

describe('the calendar', () => {
  it('agrees with the platform wherever the platform reaches', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (days) => {
        const date = new Date(days * DAY)
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
        expect(dayAt(days * DAY)).toEqual(day)
        expect(startOfDay(day)).toBe(days * DAY)
      }),
      { numRuns: 2000 },
    )
  })

  it('goes on beyond the reach of the platform', () => {
    expect(startOfDay({ year: 1_000_001, month: 1, day: 1 }) - startOfDay({ year: 1_000_000, month: 1, day: 1 })).toBe(
      366 * DAY,
    )
    expect(dayAt(startOfDay({ year: -280_000, month: 2, day: 29 }) + DAY - 1)).toEqual({
      year: -280_000,
      month: 2,
      day: 29,
    })
  })

  it('lets a month beyond the twelfth run into the following year', () => {
    expect(startOfDay({ year: 2014, month: 15, day: 1 })).toBe(startOfDay({ year: 2015, month: 3, day: 1 }))
  })

  it('knows leap years on both sides of the year 0', () => {
    const years = [1900, 2000, 2019, 2020, 0, -4, -100, -400]
    expect(years.filter((year) => daysInMonth(year, 2) === 29)).toEqual([2000, 2020, 0, -4, -400])
    expect([daysInMonth(2019, 2), daysInMonth(2020, 2), daysInMonth(2019, 4), daysInMonth(2019, 12)]).toEqual([
      28, 29, 30, 31,
    ])
  })
})
