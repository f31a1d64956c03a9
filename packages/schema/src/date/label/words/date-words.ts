import type { Grouping, Season } from '../../bounds/grouping'

/** The words of one language around what `Intl` gives. `{…}` stands for what is filled in. */
export interface DateWords {
  readonly qualified: QualifierWords
  /** For tight places. */
  readonly qualifiedShort: QualifierWords
  /** As within a sentence. */
  readonly seasons: Readonly<Record<Season, string>>
  readonly seasonOfYear: string
  readonly hemispheres: Readonly<Record<'north' | 'south', string>>
  /** Quarters, quadrimesters and halves, in order. */
  readonly parts: Readonly<Record<Exclude<Grouping['unit'], 'season'>, readonly string[]>>
  readonly partOfYear: string
  readonly partsShort: DateWords['parts']
  readonly partOfYearShort: string
  /** `first` is the decade's first year, `number` writes a number as the reader does. */
  readonly decade: (first: number, number: (value: number) => string) => string
  /** `ordinal` counts from 1, in either direction from the turn of the eras. */
  readonly century: (ordinal: number, number: (value: number) => string) => string
  readonly beforeCommonEra: string
  readonly commonEra: string
  /** A day or month in a year that is known only to be one of some. */
  readonly withinYears: string
  readonly atTime: string
  /** One moment somewhere between. */
  readonly between: string
  /** Lasted from, to. */
  readonly range: string
  readonly fromTo: string
  readonly since: string
  readonly until: string
  readonly endNotStated: string
  readonly startNotStated: string
  readonly orEarlier: string
  readonly orLater: string
  readonly andEarlier: string
  readonly andLater: string
  readonly beginning: string
  readonly ending: string
  readonly dayNotStated: string
  readonly yearNotStated: string
  /** Between the parts of what is spoken. */
  readonly pause: string
}

export interface QualifierWords {
  readonly approximate: string
  readonly uncertain: string
  readonly both: string
}
