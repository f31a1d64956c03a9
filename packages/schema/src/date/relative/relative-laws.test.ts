import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY } from '../bounds/calendar'
import { contains } from '../bounds/compare-dates'
import { boundsOf, type DateSpan } from '../bounds/date-bounds'
import { dateText } from '../edtf/date-text.arbitrary'
import type { EdtfDate } from '../edtf/edtf-date'
import { formatEdtf } from '../edtf/format-edtf'
import { InvalidDateError } from '../edtf/invalid-date-error'
import { parseEdtf } from '../edtf/parse-edtf'
import { qualifierOf } from '../edtf/qualifier'
import type { Relation } from './relation'
import { resolveRelative } from './resolve-relative'

const FIRST_DAY = Date.UTC(1900, 0, 1) / DAY
const LAST_DAY = Date.UTC(2100, 0, 1) / DAY

const dayNumber = fc.integer({ min: FIRST_DAY, max: LAST_DAY })
const count = fc.integer({ min: 0, max: 400 })
const kind = fc.constantFrom('before', 'after', 'during', 'same-day', 'same-week')
const counted = fc.constantFrom('before', 'after')

/** A set of days, as numbers; its text as EDTF. */
const someDays = fc.uniqueArray(dayNumber, { minLength: 1, maxLength: 4 })

const offsets = fc
  .tuple(fc.option(count), fc.option(count))
  .map(([one, other]) =>
    one !== null && other !== null
      ? { minDays: Math.min(one, other), maxDays: Math.max(one, other) }
      : { minDays: one, maxDays: other },
  )

const relation: fc.Arbitrary<Relation> = fc
  .tuple(kind, offsets, fc.option(dayNumber))
  .map(([kind, days, limit]) => ({ kind, ...days, notAfter: limit === null ? null : dayText(limit) }))

function dayText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

function oneOf(days: readonly number[]): EdtfDate {
  return parseEdtf(`[${days.map(dayText).join(',')}]`)
}

/** The resolved date, or `null` where it is refused as it should be. */
function resolved(anchor: EdtfDate, relation: Relation): EdtfDate | null {
  try {
    return resolveRelative(anchor, relation)
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidDateError)
    return null
  }
}

function spanOf(date: EdtfDate): DateSpan {
  const { earliest, latest } = boundsOf(date)
  return { earliest, latest }
}

function isWithin(day: number, { earliest, latest }: DateSpan): boolean {
  return (earliest === null || earliest <= day * DAY) && (latest === null || day * DAY < latest)
}

describe('a relative date', () => {
  it('holds every day that some day of the anchor and some offset allow, and no day after the limit', () => {
    fc.assert(
      fc.property(counted, someDays, count, count, fc.nat(), fc.nat(), (kind, days, one, other, pick, step) => {
        const [min, max] = [Math.min(one, other), Math.max(one, other)]
        const anchorDay = days[pick % days.length] ?? 0
        const offset = min + (step % (max - min + 1))
        const day = kind === 'after' ? anchorDay + offset : anchorDay - offset
        const date = resolveRelative(oneOf(days), { kind, minDays: min, maxDays: max, notAfter: null })
        expect(isWithin(day, spanOf(date))).toBe(true)
        const cut = resolved(oneOf(days), { kind, minDays: min, maxDays: max, notAfter: dayText(day) })
        expect(cut && spanOf(cut).latest).toBe((day + 1) * DAY)
      }),
      { numRuns: 1000 },
    )
  })

  it('holds no day that no offset allows', () => {
    fc.assert(
      fc.property(counted, someDays, count, count, (kind, days, one, other) => {
        const [min, max] = [Math.min(one, other), Math.max(one, other)]
        const { earliest, latest } = spanOf(
          resolveRelative(oneOf(days), { kind, minDays: min, maxDays: max, notAfter: null }),
        )
        const [first, last] = [Math.min(...days), Math.max(...days)]
        expect(earliest).toBe((kind === 'after' ? first + min : first - max) * DAY)
        expect(latest).toBe(((kind === 'after' ? last + max : last - min) + 1) * DAY)
      }),
    )
  })

  it('widens with its offsets, and with its anchor', () => {
    fc.assert(
      fc.property(someDays, dayNumber, relation, count, (days, oneMore, relation, slack) => {
        const narrow = resolved(oneOf(days), relation)
        fc.pre(narrow !== null)
        const minDays = Math.max(0, (relation.minDays ?? 0) - slack)
        const maxDays = relation.maxDays === null ? null : relation.maxDays + slack
        const wide = resolveRelative(oneOf([...days, oneMore]), { ...relation, minDays, maxDays })
        expect(contains(spanOf(wide), spanOf(narrow))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('moves by as many days as its anchor, save within a week that has a first day', () => {
    fc.assert(
      fc.property(
        someDays,
        relation,
        fc.integer({ min: -3000, max: 3000 }),
        (days, { notAfter: _, ...rest }, moved) => {
          const by = rest.kind === 'same-week' ? moved * 7 : moved
          const relation = { ...rest, notAfter: null }
          const before = spanOf(resolveRelative(oneOf(days), relation))
          const after = spanOf(resolveRelative(oneOf(days.map((day) => day + by)), relation))
          expect(after.earliest).toBe(before.earliest === null ? null : before.earliest + by * DAY)
          expect(after.latest).toBe(before.latest === null ? null : before.latest + by * DAY)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('after is before seen in a mirror', () => {
    fc.assert(
      fc.property(someDays, offsets, (days, offsets) => {
        const after = spanOf(resolveRelative(oneOf(days), { kind: 'after', ...offsets, notAfter: null }))
        const mirrored = days.map((day) => FIRST_DAY + LAST_DAY - day)
        const before = spanOf(resolveRelative(oneOf(mirrored), { kind: 'before', ...offsets, notAfter: null }))
        const mirror = (instant: number | null) =>
          instant === null ? null : (FIRST_DAY + LAST_DAY + 1) * DAY - instant
        expect(mirror(after.earliest)).toBe(before.latest)
        expect(mirror(after.latest)).toBe(before.earliest)
      }),
    )
  })

  it('the same week holds the anchor’s days, begins on a Sunday or a Monday and ends on a Saturday or a Sunday', () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const relation = { kind: 'same-week', minDays: null, maxDays: null, notAfter: null } as const
        const week = spanOf(resolveRelative(oneOf(days), relation))
        for (const day of days) expect(isWithin(day, week)).toBe(true)
        expect([0, 1]).toContain(new Date(week.earliest ?? Number.NaN).getUTCDay())
        expect([6, 0]).toContain(new Date((week.latest ?? Number.NaN) - DAY).getUTCDay())
      }),
    )
  })
})

describe('any anchor', () => {
  it('gives one moment in canonical EDTF that is as uncertain as the anchor, or a refusal, and nothing else', () => {
    fc.assert(
      fc.property(dateText, relation, (text, relation) => {
        const anchor = readable(text)
        fc.pre(anchor !== null)
        const date = resolved(anchor, relation)
        if (date === null) return
        expect(parseEdtf(formatEdtf(date))).toEqual(date)
        expect(['none', qualifierOf(anchor)]).toContain(qualifierOf(date))
        expect(date.kind === 'point' || date.kind === 'one-of').toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it('that is bounded on no side leaves the relative date unbounded there', () => {
    fc.assert(
      fc.property(dateText, fc.constantFrom('during', 'same-day', 'same-week'), (text, kind) => {
        const anchor = readable(text)
        fc.pre(anchor !== null)
        const date = resolved(anchor, { kind, minDays: null, maxDays: null, notAfter: null })
        fc.pre(date !== null)
        const [outer, inner] = [spanOf(date), spanOf(anchor)]
        expect(outer.earliest === null).toBe(inner.earliest === null)
        expect(outer.latest === null).toBe(inner.latest === null)
      }),
      { numRuns: 1000 },
    )
  })
})

function readable(text: string): EdtfDate | null {
  try {
    return parseEdtf(text)
  } catch {
    return null
  }
}
