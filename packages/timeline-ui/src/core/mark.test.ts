import { describe, expect, it } from 'vitest'
import { honestDate } from '../fixtures/honest-date'
import { plainDate } from '../fixtures/plain-incident'
import { DAY } from './calendar'
import { isSolidAt, markOf, OVERSCAN, possibleParts, STUB } from './mark'
import { DOT, LEAST_BAR } from './pixel-span'
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

  it('of anything else is the narrowest of bars from afar, for a dot would claim a day', () => {
    const onMillennium = fit({ from: Date.UTC(1500, 0), to: Date.UTC(2500, 0) }, 1000)
    for (const edtf of ['2014', '2014-06', '2014-22', '2014-06-03/2014-06-04', '[2014-06-03,2014-06-05]']) {
      const mark = markOf(honestDate(edtf), onMillennium)
      expect(mark.kind).not.toBe('dot')
      expect(mark.to - mark.from).toBeCloseTo(LEAST_BAR)
    }
  })

  it('that lies outside the window keeps its near end where it is, for a label to stand by', () => {
    const before = fit({ from: Date.UTC(2015, 0, 1), to: Date.UTC(2016, 0, 1) }, 730)
    const after = fit({ from: Date.UTC(2013, 0, 1), to: Date.UTC(2014, 0, 1) }, 730)
    const early = markOf(honestDate('2014-06'), before)
    expect(early.to).toBeCloseTo(((june + 30 * DAY - before.from) / DAY) * 2)
    expect(early.to - early.from).toBeGreaterThanOrEqual(LEAST_BAR)
    const late = markOf(honestDate('2014-06'), after)
    expect(late.from).toBeCloseTo(((june - after.from) / DAY) * 2)
    expect(late.to - late.from).toBeGreaterThanOrEqual(LEAST_BAR)
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
    const doubtOf = (edtf: string) => markOf(honestDate(edtf), onYear).seals.map(({ qualifier }) => qualifier)
    expect(doubtOf('2014~')).toEqual(['approximate'])
    expect(doubtOf('2014?')).toEqual(['uncertain'])
    expect(doubtOf('2014%')).toEqual(['both'])
  })

  it('carries the sign of an end in doubt at that end, while it is in view', () => {
    const doubtful = honestDate('2014-03/2014-09~')
    expect(markOf(doubtful, onYear).seals).toEqual([{ qualifier: 'approximate', of: 'end', at: 1 }])
    expect(markOf(doubtful, fit({ from: year.from, to: june }, 730)).seals).toEqual([])
    expect(markOf(honestDate('2014-03?/2014-09~'), onYear).seals.map(({ of }) => of)).toEqual(['start', 'end'])
  })

  it('keeps the sign of the whole in view where its beginning is not', () => {
    const [seal] = markOf(honestDate('2014~'), fit({ from: june, to: year.to }, 730)).seals
    expect(seal?.at).toBeCloseTo(OVERSCAN / (730 + OVERSCAN))
  })

  it('of “one of” is a piece for each, never a hull', () => {
    const mark = markOf(honestDate('[2014-02,2014-06..2014-08]'), onYear)
    expect(mark).toMatchObject({ kind: 'one-of', pieces: [{ kind: 'within' }, { kind: 'within' }] })
    expect(mark.pieces.map(({ from, to }) => Math.round((to - from) / 2))).toEqual([28, 92])
  })

  it('of “all of” single days is a dot for each', () => {
    const days = honestDate('{2014-02-03,2014-06-03}')
    expect(markOf(days, onYear).pieces.map(({ kind }) => kind)).toEqual(['dot', 'dot'])
    const near = fit({ from: Date.UTC(2014, 1, 1), to: Date.UTC(2014, 1, 11) }, 730)
    expect(markOf(days, near).pieces).toMatchObject([{ kind: 'within', from: 146, to: 219 }])
  })

  it('of “one of” single days has no dot: none of them is known', () => {
    const kinds = markOf(honestDate('[2014-02-03,2014-06-03]'), onYear).pieces.map(({ kind }) => kind)
    expect(kinds).toEqual(['within', 'within'])
  })

  it('has one striped piece for those too near to be told apart', () => {
    const onCentury = fit({ from: Date.UTC(1500, 0), to: Date.UTC(1600, 0) }, 400)
    expect(markOf(honestDate('156X-12-25'), onCentury).pieces).toMatchObject([{ kind: 'scattered' }])
    expect(markOf(honestDate('XXXX-12-25'), onCentury)).toMatchObject({ kind: 'scattered', pieces: [] })
  })

  it('draws each year of “all of” that touches the next on its own', () => {
    const onDecade = fit({ from: Date.UTC(1665, 0), to: Date.UTC(1675, 0) }, 1000)
    expect(markOf(honestDate('{1667,1668,1670..1672}'), onDecade).pieces).toHaveLength(5)
    expect(markOf(honestDate('[1667,1668,1670..1672]'), onDecade).pieces).toHaveLength(2)
  })
})
