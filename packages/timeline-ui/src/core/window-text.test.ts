import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE, startOfDay, YEAR } from './calendar'
import { formatWindow, parseWindow } from './window-text'

const year = (number: number) => startOfDay({ year: number, month: 1, day: 1 })

describe('a window as text', () => {
  it.each([
    ['2014..2019', year(2014), year(2019)],
    ['2014-06..2014-09-15', Date.UTC(2014, 5), Date.UTC(2014, 8, 15)],
    ['2014-06-01T07:30Z..2014-06-01T19:00Z', Date.UTC(2014, 5, 1, 7, 30), Date.UTC(2014, 5, 1, 19)],
    [
      '1969-07-20T20:17:40Z..1969-07-20T20:18:40.250Z',
      Date.UTC(1969, 6, 20, 20, 17, 40),
      Date.UTC(1969, 6, 20, 20, 18, 40, 250),
    ],
    ['-0043-03-15..-0042', startOfDay({ year: -43, month: 3, day: 15 }), year(-42)],
    ['0000..0001', year(0), year(1)],
    ['Y-66000000..Y-65000000', year(-66_000_000), year(-65_000_000)],
    ['Y-13800000000..2000', year(-13_800_000_000), year(2000)],
  ])('is %s', (text, from, to) => {
    expect(formatWindow({ from, to })).toBe(text)
    expect(parseWindow(text)).toEqual({ from, to })
  })

  it('has no more digits than the length calls for', () => {
    expect(formatWindow({ from: year(1901) + 7 * HOUR, to: year(2001) + 7 * HOUR })).toBe('1901..2001')
    expect(formatWindow({ from: Date.UTC(2014, 5, 1, 7, 1, 40), to: Date.UTC(2014, 8, 1, 7, 1, 2) })).toBe(
      '2014-06-01T07:00Z..2014-09-01T07:00Z',
    )
  })

  it('comes back to less than a pixel, whatever the window, and then to the letter', () => {
    const length = fc.double({ min: Math.log(MINUTE), max: Math.log(1e10 * YEAR), noNaN: true }).map(Math.exp)
    const from = fc.oneof(
      fc.double({ min: -1e15, max: 1e15, noNaN: true }),
      fc.double({ min: -1e21, max: 1e21, noNaN: true }),
    )
    fc.assert(
      fc.property(from, length, (start, long) => {
        const window = { from: start, to: start + long }
        fc.pre(window.to > window.from)
        const text = formatWindow(window)
        const back = parseWindow(text)
        expect(back).not.toBeNull()
        const fineness = (window.to - window.from) / 2000
        expect(Math.abs((back?.from ?? Number.NaN) - window.from)).toBeLessThanOrEqual(fineness)
        expect(Math.abs((back?.to ?? Number.NaN) - window.to)).toBeLessThanOrEqual(fineness)
        expect(back && formatWindow(back)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  it('writes as numbers what no calendar reaches', () => {
    const window = { from: -1e300, to: 1e300 }
    expect(formatWindow(window)).toBe('-1e300ms..1e300ms')
    expect(parseWindow('-1e300ms..1e300ms')).toEqual(window)
  })

  it.each([
    '',
    '..',
    '2014',
    '2014..',
    '2014..2013',
    '2014..2014',
    '2014..2015..2016',
    '2014-02-30..2015',
    '2014-13..2015',
    '2014-00..2015',
    '2014-01-00..2015',
    '2014-01-01T24:00Z..2015',
    '2014-01-01T00:60Z..2015',
    '14..15',
    'Y123..2000',
    '1e999ms..2e999ms',
    'NaNms..2014',
    'all..all',
    '2014 .. 2015',
    '٢٠١٤..2015',
  ])('refuses %j', (text) => {
    expect(parseWindow(text)).toBeNull()
  })

  it('knows the leap day', () => {
    expect(parseWindow('2016-02-29..2016-03')).toEqual({ from: Date.UTC(2016, 1, 29), to: Date.UTC(2016, 1, 29) + DAY })
    expect(parseWindow('2015-02-29..2016')).toBeNull()
  })
})
