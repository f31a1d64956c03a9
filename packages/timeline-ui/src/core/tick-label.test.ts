import { describe, expect, it } from 'vitest'
import { DAY, startOfDay, YEAR } from './calendar'
import { instantLabel, tickLabel, windowLabel, yearLabel, yearsLabel } from './tick-label'
import { ticksOf } from './ticks'
import { fit } from './time-scale'

const words = { locale: 'en-GB', beforeCommonEra: '{year} BCE' }

function labels(from: number, to: number, locale = 'en-GB'): string[] {
  const ticks = ticksOf(fit({ from, to }, 1000))
  return ticks.map((tick, index) => tickLabel(tick, ticks[index - 1] ?? null, { ...words, locale }))
}

describe('the words under ticks', () => {
  it('say the month where it changes and the year at first', () => {
    expect(labels(Date.UTC(2019, 0, 21), Date.UTC(2019, 2, 5))).toEqual([
      '21 Jan 2019',
      '28',
      '4 Feb',
      '11',
      '18',
      '25',
      '4 Mar',
    ])
  })

  it('say the year where months pass into it', () => {
    expect(labels(Date.UTC(2018, 9, 15), Date.UTC(2019, 3, 15))).toEqual([
      'Nov 2018',
      'Dec',
      '2019',
      'Feb',
      'Mar',
      'Apr',
    ])
  })

  it('count years before the common era as readers do', () => {
    expect(yearLabel(0, words)).toBe('1 BCE')
    expect(yearLabel(-43, words)).toBe('44 BCE')
    expect(yearLabel(1, words)).toBe('1')
  })

  it('name the era beside days and months too', () => {
    const ides = startOfDay({ year: -43, month: 3, day: 15 })
    expect(labels(ides, ides + 40 * DAY)[0]).toBe('18 Mar 44 BCE')
    expect(labels(ides, ides + 200 * DAY)[0]).toBe('Apr 44 BCE')
  })

  it('group the digits of deep time', () => {
    expect(yearLabel(-170_000_000, words)).toBe('170,000,001 BCE')
  })

  it('say round numbers of millions in words, and no others', () => {
    expect(yearLabel(-9_999_999_999, words)).toBe('10 billion BCE')
    expect(yearLabel(-1_499_999, words)).toBe('1.5 million BCE')
    expect(yearLabel(-1_249_999, words)).toBe('1,250,000 BCE')
  })

  it('have a name for every tick beyond what Date can hold', () => {
    expect(labels(-5e6 * YEAR, -4e6 * YEAR).every((label) => label.endsWith('BCE'))).toBe(true)
    expect(labels(-5e6 * YEAR, -5e6 * YEAR + 90 * DAY).every((label) => label.endsWith('BCE'))).toBe(true)
  })

  it('give clock times to hours and the day at midnight', () => {
    const hours = labels(Date.UTC(2019, 1, 3, 18), Date.UTC(2019, 1, 4, 3))
    expect(hours).toContain('19:00')
    expect(hours).toContain('4 Feb 2019')
  })
})

describe('a window in words', () => {
  it('is no finer than the window is long', () => {
    expect(windowLabel({ from: Date.UTC(2019, 0, 28), to: Date.UTC(2019, 2, 19) }, words)).toBe(
      '28 January – 18 March 2019',
    )
    expect(windowLabel({ from: Date.UTC(2014, 0, 28), to: Date.UTC(2019, 2, 19) }, words)).toBe(
      'January 2014 – March 2019',
    )
    expect(windowLabel({ from: Date.UTC(1914, 0, 1), to: Date.UTC(2019, 0, 1) }, words)).toBe('1914 – 2018')
  })

  it('reaches before the common era and beyond Date', () => {
    expect(windowLabel({ from: -9e9 * YEAR, to: 0 }, words)).toMatch(/BCE – 1969$/)
    expect(windowLabel({ from: -14_352_000_079 * YEAR, to: 552_000_079 * YEAR }, words)).toBe(
      '14.4 billion BCE – 600 million',
    )
    expect(instantLabel(-9e9 * YEAR, words)).toMatch(/BCE$/)
  })

  it('names the years it touches, once where there is one', () => {
    expect(yearsLabel({ from: Date.UTC(2014, 5, 1), to: Date.UTC(2015, 0, 1) }, words)).toBe('2014')
    expect(yearsLabel({ from: Date.UTC(2014, 5, 1), to: Date.UTC(2015, 0, 2) }, words)).toBe('2014–2015')
    expect(yearsLabel({ from: Date.UTC(2014, 0, 1), to: Date.UTC(2014, 0, 1) }, words)).toBe('2014')
  })

  it('names an instant to the day', () => {
    expect(instantLabel(Date.UTC(2019, 1, 3) + DAY / 2, words)).toBe('3 February 2019')
  })
})
