import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates, contains, overlaps } from './bounds/compare-dates'
import { boundsOf, type DateSpan, endsOf, membersOf } from './bounds/date-bounds'
import { anyText, dateText, gappyDateText, plainDateText } from './edtf/date-text.arbitrary'
import { levelOf } from './edtf/edtf-level'
import { formatEdtf } from './edtf/format-edtf'
import { InvalidDateError } from './edtf/invalid-date-error'
import { parseEdtf } from './edtf/parse-edtf'
import { placeDate } from './place-date'

const DAY = 86_400_000
const ZONES = ['UTC', 'Asia/Baghdad', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe']
const zone = fc.constantFrom(...ZONES)

/** What a text reads as, or `null` where it is refused as it should be. */
function readable(text: string) {
  try {
    return parseEdtf(text)
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidDateError)
    return null
  }
}

describe('reading and writing', () => {
  it('reads back what it writes as the same date', () => {
    fc.assert(
      fc.property(dateText, (text) => {
        const date = readable(text)
        fc.pre(date !== null)
        const canonical = formatEdtf(date)
        expect(parseEdtf(canonical)).toEqual(date)
        expect(formatEdtf(parseEdtf(canonical))).toBe(canonical)
      }),
      { numRuns: 2000 },
    )
  })

  it('accepts every date that the grammar makes where no digit is missing', () => {
    fc.assert(
      fc.property(dateText, (text) => {
        if (!text.includes('X')) expect(() => parseEdtf(text)).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves plain dates as they are written', () => {
    fc.assert(
      fc.property(plainDateText, (text) => {
        expect(formatEdtf(parseEdtf(text))).toBe(text)
      }),
    )
  })

  it('refuses with nothing but an InvalidDateError, on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => void readable(text)),
      { numRuns: 5000 },
    )
  })

  it('suggests only what it would accept, and points into the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        try {
          parseEdtf(text)
        } catch (error) {
          const { position, suggestion } = error as InvalidDateError
          expect(position).toBeGreaterThanOrEqual(0)
          expect(position).toBeLessThanOrEqual(text.length)
          if (suggestion !== null) parseEdtf(suggestion)
        }
      }),
      { numRuns: 3000 },
    )
  })
})

describe('bounds', () => {
  it('hold every day that fits the text, and begin and end with one', () => {
    const days = Array.from({ length: 400 * 366 }, (_, index) => Date.UTC(1800, 0, 1) + index * DAY)
    const written = days.map((day) => new Date(day).toISOString().slice(0, 10))
    const lastYear = written.at(-1)?.slice(0, 4) ?? ''
    const gappy = gappyDateText.map((text) => `19${text.slice(2)}`).filter((text) => text.slice(0, 4) < lastYear)
    fc.assert(
      fc.property(gappy, (text) => {
        const date = readable(text)
        const pattern = new RegExp(`^${text.replaceAll('X', '\\d')}`)
        const fitting = days.filter((_, index) => pattern.test(written[index] ?? ''))
        expect(date === null).toBe(fitting.length === 0)
        if (date === null) return
        const { earliest, latest } = boundsOf(date)
        expect(earliest).toBe(fitting[0])
        expect(latest).toBe((fitting.at(-1) ?? 0) + DAY)
      }),
      { numRuns: 60 },
    )
  })

  it('are never empty, and null exactly where an end is not known', () => {
    fc.assert(
      fc.property(dateText, zone, (text, timeZone) => {
        const date = readable(text)
        fc.pre(date !== null && levelOf(date) !== null)
        const { earliest, latest } = boundsOf(date, { timeZone })
        const { start, end } = endsOf(date)
        expect(earliest === null).toBe(start !== 'known')
        expect(latest === null).toBe(end !== 'known')
        if (earliest !== null && latest !== null) expect(earliest).toBeLessThan(latest)
      }),
      { numRuns: 2000 },
    )
  })

  it('hold the core', () => {
    fc.assert(
      fc.property(dateText, zone, (text, timeZone) => {
        const date = readable(text)
        fc.pre(date !== null)
        const bounds = boundsOf(date, { timeZone })
        if (bounds.core) expect(contains(bounds, bounds.core)).toBe(true)
      }),
    )
  })

  it('of a set are the hull of its members', () => {
    fc.assert(
      fc.property(dateText, zone, (text, timeZone) => {
        const date = readable(text)
        fc.pre(date !== null)
        const bounds = boundsOf(date, { timeZone })
        const members = membersOf(date, { timeZone })
        for (const member of members) expect(contains(bounds, member)).toBe(true)
        expect(members.some(({ earliest }) => earliest === bounds.earliest)).toBe(true)
        expect(members.some(({ latest }) => latest === bounds.latest)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('of a narrower date lie within those of a wider one', () => {
    fc.assert(
      fc.property(gappyDateText, fc.nat({ max: 9 }), zone, (text, gap, timeZone) => {
        const narrow = readable(text)
        fc.pre(narrow !== null)
        const wider = [`${text.slice(0, gap)}X${text.slice(gap + 1)}`, text.slice(0, 7), text.slice(0, 4)]
        for (const wide of wider.filter((candidate) => /^[\dX]{4}(-[\dX]{2}){0,2}$/.test(candidate))) {
          expect(contains(boundsOf(parseEdtf(wide), { timeZone }), boundsOf(narrow, { timeZone }))).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('of neighbouring days meet without a gap or an overlap in every zone', () => {
    const day = fc.integer({ min: Date.UTC(1850, 0, 1) / DAY, max: Date.UTC(2100, 0, 1) / DAY })
    fc.assert(
      fc.property(day, fc.constantFrom(...ZONES.filter((name) => name !== 'Pacific/Apia')), (number, timeZone) => {
        const bounds = (index: number) =>
          boundsOf(parseEdtf(new Date(index * DAY).toISOString().slice(0, 10)), { timeZone })
        expect(bounds(number).latest).toBe(bounds(number + 1).earliest)
      }),
      { numRuns: 500 },
    )
  })
})

describe('order', () => {
  const instant = fc.option(fc.integer({ min: -5, max: 5 }))
  const span: fc.Arbitrary<DateSpan> = fc.record({ earliest: instant, latest: instant })

  it('is total: one way round says the opposite of the other', () => {
    fc.assert(
      fc.property(span, span, (one, other) => {
        expect(compareDates(one, other) + compareDates(other, one)).toBe(0)
        const isSame = one.earliest === other.earliest && one.latest === other.latest
        expect(compareDates(one, other) === 0).toBe(isSame)
      }),
    )
  })

  it('is transitive', () => {
    fc.assert(
      fc.property(span, span, span, (a, b, c) => {
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('leaves what is equal as it stood', () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const sorted = spans.map((bounds, index) => ({ ...bounds, index })).sort(compareDates)
        for (const [at, one] of sorted.entries()) {
          const next = sorted[at + 1]
          if (next && compareDates(one, next) === 0) expect(one.index).toBeLessThan(next.index)
        }
      }),
    )
  })

  it('of dates is the same however they were shuffled, and puts none before one that is earlier', () => {
    fc.assert(
      fc.property(fc.array(dateText, { maxLength: 12 }), fc.infiniteStream(fc.nat({ max: 99 })), (texts, numbers) => {
        const dates = texts.map(readable).filter((date) => date !== null)
        const spans = dates.map((date) => boundsOf(date))
        const shuffled = spans
          .map((bounds) => ({ bounds, at: numbers.next().value }))
          .sort((one, other) => one.at - other.at)
          .map(({ bounds }) => bounds)
        const ends = (list: readonly DateSpan[]) => list.map(({ earliest, latest }) => [earliest, latest])
        expect(ends([...spans].sort(compareDates))).toEqual(ends(shuffled.sort(compareDates)))
      }),
    )
  })

  it('knows an overlap from either side, and what contains also overlaps', () => {
    const filled = span.filter(({ earliest, latest }) => earliest === null || latest === null || earliest < latest)
    fc.assert(
      fc.property(filled, filled, (one, other) => {
        expect(overlaps(one, other)).toBe(overlaps(other, one))
        if (contains(one, other)) expect(overlaps(one, other)).toBe(true)
      }),
    )
  })
})

describe('a placed date', () => {
  it('throws nothing but an InvalidDateError, whatever text and zone it is given', () => {
    fc.assert(
      fc.property(fc.oneof(dateText, anyText), fc.oneof(zone, fc.string()), (edtf, timeZone) => {
        try {
          placeDate({ edtf, timeZone })
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidDateError)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
