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
// Meteorological seasons: spring begins on 1 March in the north and on 1 September in the south.
const NORTH = [3, 6, 9, 12]
const SOUTH = [9, 12, 3, 6]

const GROUPINGS: readonly { from: number; groupings: readonly Grouping[] }[] = [
  { from: 21, groupings: seasons(NORTH, null) },
  { from: 25, groupings: seasons(NORTH, 'north') },
  { from: 29, groupings: seasons(SOUTH, 'south') },
  { from: 33, groupings: parts('quarter', 3) },
  { from: 37, groupings: parts('quadrimester', 4) },
  { from: 40, groupings: parts('half', 6) },
]

const BY_CODE: ReadonlyMap<string, Grouping> = new Map(
  GROUPINGS.flatMap(({ from, groupings }) =>
    groupings.map((grouping, index): [string, Grouping] => [String(from + index), grouping]),
  ),
)

/** The grouping that a code from `21` to `41` stands for, or `null` for any other text. */
export function groupingOf(code: string): Grouping | null {
  return BY_CODE.get(code) ?? null
}

/** The season, quarter or other part of a year that a date names, or `null`. */
export function groupingIn(point: DatePoint): Grouping | null {
  return point.month && groupingOf(point.month.digits)
}

function seasons(firstMonths: readonly number[], hemisphere: SeasonGrouping['hemisphere']): SeasonGrouping[] {
  return SEASONS.map((season, index) => ({
    unit: 'season',
    ordinal: index + 1,
    firstMonth: firstMonths[index] ?? 1,
    months: 3,
    season,
    hemisphere,
  }))
}

function parts(unit: PartGrouping['unit'], months: number): PartGrouping[] {
  return Array.from({ length: 12 / months }, (_, index) => ({
    unit,
    ordinal: index + 1,
    firstMonth: index * months + 1,
    months,
  }))
}
