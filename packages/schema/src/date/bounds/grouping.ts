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

type First = readonly [
  code: number,
  unit: Grouping['unit'],
  months: number,
  monthsBefore: number,
  hemisphere?: Grouping['hemisphere'],
]

/** The first of each unit. Meteorological: spring begins in March in the north, in September in the south. */
const FIRSTS: readonly First[] = [
  [21, 'season', 3, 2],
  [25, 'season', 3, 2, 'north'],
  [29, 'season', 3, 8, 'south'],
  [33, 'quarter', 3, 0],
  [37, 'quadrimester', 4, 0],
  [40, 'half', 6, 0],
]
const LAST = 41

/** The grouping that a code from `21` to `41` stands for, or `null` for any other text. */
export function groupingOf(code: string): Grouping | null {
  const number = Number(code)
  const first = FIRSTS.findLast(([least]) => least <= number)
  if (!first || number > LAST) return null
  const [least, unit, months, monthsBefore, hemisphere = null] = first
  const index = number - least
  return { unit, ordinal: index + 1, firstMonth: ((monthsBefore + index * months) % 12) + 1, months, hemisphere }
}

/** The season, quarter or other part of a year that a date names, or `null`. */
export function groupingIn(point: DatePoint): Grouping | null {
  return point.month && groupingOf(point.month.digits)
}
