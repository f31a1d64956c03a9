import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, dayOf, HOUR, YEAR } from './calendar'
import { LADDER, rungFor, ticksOf } from './ticks'
import { fit } from './time-scale'

const utc = Date.UTC
const days = (from: number, to: number) => ticksOf(fit({ from, to }, 1000)).map(({ at }) => new Date(at).toISOString())

describe('the ladder of ticks', () => {
  it('goes from the finest to the coarsest', () => {
    const lengths = LADDER.map(({ length }) => length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
  })

  it('takes the finest rung that leaves the spacing', () => {
    expect(rungFor(fit({ from: 0, to: 10 * DAY }, 1000), 76)).toMatchObject({ unit: 'day', every: 1 })
    expect(rungFor(fit({ from: 0, to: DAY }, 1000), 76)).toMatchObject({ unit: 'hour', every: 3 })
    expect(rungFor(fit({ from: 0, to: 40_000 * YEAR }, 1000), 76)).toMatchObject({ unit: 'year', every: 5000 })
  })
})

describe('ticks', () => {
  it('stand on the first of each month, however long the month', () => {
    expect(days(utc(2019, 0, 15), utc(2019, 8, 15))).toEqual([
      '2019-02-01T00:00:00.000Z',
      '2019-03-01T00:00:00.000Z',
      '2019-04-01T00:00:00.000Z',
      '2019-05-01T00:00:00.000Z',
      '2019-06-01T00:00:00.000Z',
      '2019-07-01T00:00:00.000Z',
      '2019-08-01T00:00:00.000Z',
      '2019-09-01T00:00:00.000Z',
    ])
  })

  it('stand on Mondays among weeks, the first of a month marked', () => {
    const ticks = ticksOf(fit({ from: utc(2019, 0, 21), to: utc(2019, 2, 25) }, 1000))
    expect(ticks.every(({ at }) => new Date(at).getUTCDay() === 1)).toBe(true)
    expect(ticks.filter(({ isMajor }) => isMajor).map(({ at }) => dayOf(at).day)).toEqual([4, 4])
  })

  it('are round in the BCE count before the common era', () => {
    const from = utc(2000, 0, 1) - 2310 * YEAR
    const years = ticksOf(fit({ from, to: from + 900 * YEAR }, 1000)).map(({ at }) => dayOf(at).year)
    expect(years).toEqual([-299, -199, -99, 1, 100, 200, 300, 400, 500])
  })

  it('lie in order, inside the window, and at about the spacing or more apart, at any zoom', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e16, max: 1e15 }),
        fc.double({ min: Math.log(HOUR), max: Math.log(1e16), noNaN: true }),
        (from, size) => {
          const scale = fit({ from, to: from + Math.exp(size) }, 1000)
          const ticks = ticksOf(scale)
          for (const [index, { at }] of ticks.entries()) {
            expect(at).toBeGreaterThanOrEqual(scale.from)
            expect(at).toBeLessThanOrEqual(scale.to)
            const previous = ticks[index - 1]
            if (previous) expect(((at - previous.at) / (scale.to - scale.from)) * 1000).toBeGreaterThan(76 * 0.85)
          }
        },
      ),
    )
  })
})
