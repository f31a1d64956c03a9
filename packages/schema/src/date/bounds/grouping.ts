import type { DatePoint } from '../edtf/edtf-date'

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** A part of a year that EDTF numbers where a month would stand. */
export type Grouping = SeasonGrouping | PartGrouping

interface Months {
  /** From 1, among those of its unit. */
  readonly ordinal: number
  /** Its first month, 1 to 12, and how many months it has; it may run into the next year. */
  readonly firstMonth: number
  readonly months: number
}

interface SeasonGrouping extends Months {
  readonly unit: 'season'
  readonly season: Season
  /** `null` where the code does not say, and the northern seasons are meant. */
  readonly hemisphere: 'north' | 'south' | null
}

interface PartGrouping extends Months {
  readonly unit: 'quarter' | 'quadrimester' | 'half'
}

const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter']
const HEMISPHERES = [null, 'north', 'south'] as const
/** By the code of the first of them. */
const PARTS = [
  { from: 33, unit: 'quarter', months: 3 },
  { from: 37, unit: 'quadrimester', months: 4 },
  { from: 40, unit: 'half', months: 6 },
] as const

/** The grouping that a code from `21` to `41` stands for, or `null` for any other text. */
export function groupingOf(code: string): Grouping | null {
  const number = Number(code)
  if (!(number > 20 && number < 42)) return null
  if (number < 33) return seasonOf(number - 21)
  const { from, unit, months } = PARTS.findLast((part) => part.from <= number) ?? PARTS[0]
  return { unit, ordinal: number - from + 1, firstMonth: (number - from) * months + 1, months }
}

/** Meteorological: spring begins on 1 March in the north and on 1 September in the south. */
function seasonOf(index: number): SeasonGrouping {
  const place = index % 4
  const hemisphere = HEMISPHERES[Math.floor(index / 4)] ?? null
  return {
    unit: 'season',
    ordinal: place + 1,
    firstMonth: ((place * 3 + (hemisphere === 'south' ? 8 : 2)) % 12) + 1,
    months: 3,
    season: SEASONS[place] ?? 'spring',
    hemisphere,
  }
}

/** The season, quarter or other part of a year that a date names, or `null`. */
export function groupingIn(point: DatePoint): Grouping | null {
  return point.month && groupingOf(point.month.digits)
}
