import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { honestDate } from '../fixtures/honest-date'
import { plainDate } from '../fixtures/plain-incident'
import { DAY } from './calendar'
import { DOT, isSolidAt, markOf, OVERSCAN, possibleParts, STUB } from './mark'
import { fit } from './time-scale'

const year = { from: Date.UTC(2014, 0, 1), to: Date.UTC(2015, 0, 1) }
const onYear = fit(year, 730)
const june = Date.UTC(2014, 5, 1)

describe('a mark', () => {
  it('of a season is a bar over the whole of it, never a dot in its middle', () => {
    const mark = markOf(honestDate('2014-22'), onYear)
    expect(mark).toMatchObject({ kind: 'within', start: 'known', end: 'known', core: null })
    expect(mark.from).toBeCloseTo(((june - year.from) / DAY) * 2)
    expect(mark.to - mark.from).toBeCloseTo(92 * 2)
  })

  it('of a day is a bar as soon as the day is as wide as a dot', () => {
    const day = honestDate('2014-06-15')
    expect(markOf(day, onYear).kind).toBe('dot')
    expect(markOf(day, fit({ from: june, to: june + 30 * DAY }, 30 * DOT)).kind).toBe('within')
    expect(markOf(day, fit({ from: june, to: june + 30 * DAY }, 30 * DOT - 30)).kind).toBe('dot')
  })

  it('is solid where it lasted and tinted where it is only possible', () => {
    const mark = markOf(honestDate('2014-02/2014-11'), onYear)
    expect(mark.kind).toBe('lasted')
    expect(mark.core?.from).toBeCloseTo(59 * 2)
    expect(mark.core?.to).toBeCloseTo(304 * 2)
    expect(mark.from).toBeCloseTo(31 * 2)
    expect(mark.to).toBeCloseTo(334 * 2)
  })

  it('knows its possible parts, before and after the core', () => {
    const mark = { from: 0, to: 100, core: { from: 20, to: 100 } }
    expect(possibleParts(mark)).toEqual([{ from: 0, to: 0.2 }])
    expect(isSolidAt(mark, 'to')).toBe(true)
    expect(isSolidAt(mark, 'from')).toBe(false)
    expect(possibleParts({ from: 0, to: 100, core: null })).toEqual([{ from: 0, to: 1 }])
  })

  it('goes on to the edge of the window where its end is open', () => {
    expect(markOf(honestDate('2014-06/..'), onYear)).toMatchObject({ kind: 'lasted', end: 'open', to: onYear.width })
  })

  it('ends torn, a little after what is stated, where its end is unknown', () => {
    const date = { ...honestDate('2014-06/'), statedSide: { earliest: june, latest: Date.UTC(2014, 6, 1) } }
    const mark = markOf(date, onYear)
    expect(mark).toMatchObject({ end: 'unknown', core: null })
    expect(mark.to).toBeCloseTo(((Date.UTC(2014, 6, 1) - year.from) / DAY) * 2 + STUB)
  })

  it('begins torn where its start is unknown', () => {
    const mark = markOf(honestDate('/2014-06'), onYear)
    expect(mark.start).toBe('unknown')
    expect(mark.to - mark.from).toBeCloseTo(STUB)
  })

  it('is cut outside the window, and says so', () => {
    const mark = markOf(plainDate(year.from - 900 * DAY, year.to + 900 * DAY), onYear)
    expect(mark).toMatchObject({ from: -OVERSCAN, to: onYear.width + OVERSCAN, start: 'cut', end: 'cut' })
  })

  it('carries the qualifier', () => {
    expect(markOf(honestDate('2014~'), onYear).qualifier).toBe('approximate')
    expect(markOf(honestDate('2014?'), onYear).qualifier).toBe('uncertain')
    expect(markOf(honestDate('2014%'), onYear).qualifier).toBe('both')
  })

  it('never claims less than the date allows: an uncut bar covers exactly its bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 60 }), (start, length) => {
        const mark = markOf(plainDate(year.from + start * DAY, year.from + (start + length) * DAY), onYear)
        if (mark.kind === 'dot') expect(length * 2).toBeLessThanOrEqual(DOT)
        else expect([mark.from, mark.to]).toEqual([expect.closeTo(start * 2), expect.closeTo((start + length) * 2)])
      }),
    )
  })
})
