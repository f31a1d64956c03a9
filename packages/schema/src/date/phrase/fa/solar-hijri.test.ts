import { describe, expect, it } from 'vitest'
import { DAY, dayAt, startOfDay } from '../../bounds/calendar'
import { daysInSolarHijriMonth, fromSolarHijri, isSolarHijriYear, toSolarHijri } from './solar-hijri'

const platform = new Intl.DateTimeFormat('en-u-ca-persian', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

describe('the Solar Hijri calendar', () => {
  it('agrees with the platform on every day of its years 1200 to 1500, both ways', () => {
    const first = startOfDay({ year: 1821, month: 3, day: 21 })
    const last = startOfDay({ year: 2122, month: 3, day: 20 })
    for (let instant = first; instant <= last; instant += DAY) {
      const civil = dayAt(instant)
      const day = toSolarHijri(civil)
      if (day === null) expect.fail(JSON.stringify(civil))
      const said = `${day.month}/${day.day}/${day.year} AP`
      if (platform.format(instant) !== said) expect(said).toBe(platform.format(instant))
      const back = fromSolarHijri(day)
      if (back === null || startOfDay(back) !== instant) expect(back).toEqual(civil)
    }
  })

  it('begins its year in March, on days that are well known', () => {
    expect(fromSolarHijri({ year: 1400, month: 1, day: 1 })).toEqual({ year: 2021, month: 3, day: 21 })
    expect(fromSolarHijri({ year: 1357, month: 11, day: 22 })).toEqual({ year: 1979, month: 2, day: 11 })
  })

  it('has a thirtieth of Esfand in leap years alone', () => {
    expect(daysInSolarHijriMonth(1399, 12)).toBe(30)
    expect(fromSolarHijri({ year: 1399, month: 12, day: 30 })).toEqual({ year: 2021, month: 3, day: 20 })
    expect(daysInSolarHijriMonth(1397, 12)).toBe(29)
    expect(fromSolarHijri({ year: 1397, month: 12, day: 30 })).toBeNull()
  })

  it('has no day beyond the end of a month, and none in years that it does not convert', () => {
    expect(fromSolarHijri({ year: 1397, month: 6, day: 31 })).toEqual({ year: 2018, month: 9, day: 22 })
    expect(fromSolarHijri({ year: 1397, month: 7, day: 31 })).toBeNull()
    expect(fromSolarHijri({ year: 1397, month: 13, day: 1 })).toBeNull()
    expect(fromSolarHijri({ year: 1397, month: 1, day: 0 })).toBeNull()
    expect(fromSolarHijri({ year: 1199, month: 1, day: 1 })).toBeNull()
    expect(toSolarHijri({ year: 1821, month: 3, day: 20 })).toBeNull()
    expect(toSolarHijri({ year: 2122, month: 3, day: 21 })).toBeNull()
    expect([1199, 1200, 1500, 1501].map(isSolarHijriYear)).toEqual([false, true, true, false])
  })
})
