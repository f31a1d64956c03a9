import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { islamicCalendar, persianCalendar, type SecondCalendar } from '../calendars'
import { DAY, HOUR, startOfDay, YEAR } from './calendar'
import { readerOf } from './calendar-reading'
import { secondCalendar } from './second-calendar'
import { textWidth } from './text-width'
import { fit } from './time-scale'

const utc = Date.UTC
const shown = (calendar: SecondCalendar, [from, to]: readonly [number, number], locale = 'en-GB') =>
  calendar.wordsOn(fit({ from, to }, 1000), locale).map(({ instant, text }) => [iso(instant), text])
const iso = (instant: number) => new Date(instant).toISOString().slice(0, 10)

describe('the words of a second calendar', () => {
  it('name months, and the year where it begins', () => {
    expect(shown(islamicCalendar, [utc(2018, 6, 1), utc(2019, 0, 15)])).toEqual([
      ['2018-07-14', 'Dhuʻl-Q. 1439 AH'],
      ['2018-08-12', 'Dhuʻl-H.'],
      ['2018-09-11', '1440 AH'],
      ['2018-10-10', 'Saf.'],
      ['2018-11-09', 'Rab. I'],
      ['2018-12-08', 'Rab. II'],
      ['2019-01-07', null],
    ])
  })

  it('begin a Persian year with spring, in the digits of its readers', () => {
    expect(shown(persianCalendar, [utc(2012, 0), utc(2021, 11)], 'fa').slice(-5)).toEqual([
      ['2017-03-21', '۱۳۹۶'],
      ['2018-03-21', '۱۳۹۷'],
      ['2019-03-21', '۱۳۹۸'],
      ['2020-03-20', '۱۳۹۹'],
      ['2021-03-21', '۱۴۰۰'],
    ])
  })

  it('name days where there is room for them', () => {
    expect(shown(persianCalendar, [utc(2019, 2, 18), utc(2019, 2, 25)]).map(([, text]) => text)).toEqual([
      '27 Esfand 1397 AP',
      '28',
      '29',
      '1 Farvardin 1398 AP',
      '2',
      '3',
      '4',
      null,
    ])
  })

  it('say the day at the start of a window in which none begins', () => {
    expect(shown(islamicCalendar, [utc(2019, 1, 3, 9), utc(2019, 1, 3, 15)])).toEqual([
      ['2019-02-03', '28 Jum. I 1440 AH'],
    ])
  })

  it('round long years to tens and hundreds', () => {
    const years = shown(islamicCalendar, [utc(700, 0), utc(2060, 0)]).map(([, text]) => text)
    expect(years).toEqual(['200 AH', '400 AH', '600 AH', '800 AH', '1000 AH', '1200 AH', '1400 AH'])
  })
})

describe('what the calendar has no years for', () => {
  it('has no ticks: before its first year, in deep time, in the far future', () => {
    const first = startOfDay({ year: 622, month: 7, day: 19 })
    expect(shown(islamicCalendar, [first - 300 * YEAR, first - YEAR])).toEqual([])
    expect(shown(islamicCalendar, [-66e6 * YEAR, -65e6 * YEAR])).toEqual([])
    expect(shown(islamicCalendar, [-66e6 * YEAR, 1e6 * YEAR])).toEqual([])
    expect(shown(persianCalendar, [2e5 * YEAR, 2e5 * YEAR + 6 * HOUR])).toEqual([])
    expect(shown(islamicCalendar, [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])).toEqual([])
  })

  it('begins in the middle of a window that reaches further back', () => {
    const [start] = shown(islamicCalendar, [
      startOfDay({ year: 610, month: 1, day: 1 }),
      startOfDay({ year: 640, month: 1, day: 1 }),
    ])
    expect(start?.[1]).toBe('5 AH')
  })

  it('is all of a calendar that the machine does not know', () => {
    expect(secondCalendar({ id: 'martian', year: 687 * DAY }).wordsOn(fit({ from: 0, to: YEAR }, 1000), 'en')).toEqual(
      [],
    )
  })
})

describe.each([islamicCalendar, persianCalendar])('ticks of $id', (calendar) => {
  const reader = readerOf({ id: calendar.id, year: calendar === persianCalendar ? 365.2422 * DAY : 354.367 * DAY })
  const windows = fc.tuple(
    fc.integer({ min: utc(500, 0), max: utc(9000, 0) }),
    fc.double({ min: Math.log(HOUR), max: Math.log(3000 * YEAR), noNaN: true }),
    fc.integer({ min: 270, max: 1600 }),
  )

  it('rise strictly, stand in the window where their unit begins, and their words never touch', () => {
    fc.assert(
      fc.property(windows, ([from, size, width]) => {
        const scale = fit({ from, to: from + Math.exp(size) }, width)
        const words = calendar.wordsOn(scale, 'ar')
        let free = Number.NEGATIVE_INFINITY
        for (const [index, { at, instant, text }] of words.entries()) {
          expect(instant).toBeGreaterThanOrEqual(scale.from)
          expect(instant).toBeLessThanOrEqual(scale.to)
          if (index > 0) expect(instant).toBeGreaterThan(words[index - 1]?.instant ?? 0)
          if (words.length > 1) expect(Math.abs(instant % DAY)).toBe(0)
          if (text === null) continue
          expect(at).toBeGreaterThanOrEqual(free)
          // Words are reckoned up to ten pixels too wide.
          free = at + 5 + textWidth(text, 12) - 10
        }
      }),
    )
  })

  it('are the first instants of months and years, as Intl reads the days around them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 360 }), (year, day) => {
        const start = reader?.startOfYear(year) ?? Number.NaN
        expect(reader?.dayOf(start)).toEqual({ year, month: 1, day: 1 })
        expect(reader?.dayOf(start - 1).year).toBe(year - 1)
        const month = reader?.startOfMonth(start + day * DAY) ?? Number.NaN
        expect(reader?.dayOf(month).day).toBe(1)
        expect(reader?.dayOf(month - 1).day).toBeGreaterThan(28)
        expect(month).toBeGreaterThan(start + (day - 31) * DAY)
      }),
    )
  })
})
