import type { DatePoint } from '../edtf/edtf-date'

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** A part of a year that EDTF numbers where a month would stand. */
export interface Grouping {
  readonly unit: 'season' | 'quarter' | 'quadrimester' | 'half'
  /** From 1, among those of its unit; spring is the first season. */
  readonly ordinal: number
  /** Its first month, 1 to 12, and how many months it has; it may run into the next year. */
  readonly firstMonth: number
  readonly months: number
  /** Of a season; `null` where the code does not say, and the northern seasons are meant. */
  readonly hemisphere: 'north' | 'south' | null
}

/** The first of each unit, by its code. Meteorological: spring begins in March in the north, in September in the south. */
const FIRSTS = [
  { code: 21, unit: 'season', firstMonth: 3, months: 3, hemisphere: null },
  { code: 25, unit: 'season', firstMonth: 3, months: 3, hemisphere: 'north' },
  { code: 29, unit: 'season', firstMonth: 9, months: 3, hemisphere: 'south' },
  { code: 33, unit: 'quarter', firstMonth: 1, months: 3, hemisphere: null },
  { code: 37, unit: 'quadrimester', firstMonth: 1, months: 4, hemisphere: null },
  { code: 40, unit: 'half', firstMonth: 1, months: 6, hemisphere: null },
] as const
const LAST = 41

/** The grouping that a code from `21` to `41` stands for, or `null` for any other text. */
export function groupingOf(code: string): Grouping | null {
  const number = Number(code)
  const first = FIRSTS.findLast((one) => one.code <= number)
  if (!first || number > LAST) return null
  const index = number - first.code
  return { ...first, ordinal: index + 1, firstMonth: ((first.firstMonth - 1 + index * first.months) % 12) + 1 }
}

/** The season, quarter or other part of a year that a date names, or `null`. */
export function groupingIn(point: DatePoint): Grouping | null {
  return point.month && groupingOf(point.month.digits)
}
