import type { Season } from '../../bounds/grouping'

export const SEASON_ORDER: readonly Season[] = ['spring', 'summer', 'autumn', 'winter']
const FIRST_CODES = { north: 21, south: 29 } as const
const FIRST_MONTHS = { north: [3, 6, 9, 12], south: [9, 12, 3, 6] } as const
const MONTHS = {
  north: ['March to May', 'June to August', 'September to November', 'December to February'],
  south: ['September to November', 'December to February', 'March to May', 'June to August'],
} as const

type Hemisphere = 'north' | 'south'

/** The number that stands for a season where EDTF has a month. */
export function seasonCode(season: Season, hemisphere: Hemisphere): number {
  return FIRST_CODES[hemisphere] + SEASON_ORDER.indexOf(season)
}

/** The month (1 to 12) with which a season begins; one that begins in December ends in the next year. */
export function firstMonthOf(season: Season, hemisphere: Hemisphere): number {
  return FIRST_MONTHS[hemisphere][SEASON_ORDER.indexOf(season)] ?? 1
}

export function seasonNote(season: Season, hemisphere: Hemisphere): string {
  return `season: ${hemisphere}ern, meteorological (${MONTHS[hemisphere][SEASON_ORDER.indexOf(season)]})`
}
