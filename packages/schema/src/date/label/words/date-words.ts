import type { DateQualifier } from '../../../vocabulary/date'
import type { Grouping } from '../../bounds/grouping'
import type { DatePoint, IntervalEnd } from '../../edtf/edtf-date'

/** What a date's words name, which decides what article and preposition go before them. */
export type Named =
  | 'day'
  | 'month'
  | 'year'
  | 'season'
  | 'part'
  | 'decade'
  | 'century'
  /** "66 million years ago". */
  | 'ago'
  /** Already said to be approximate. */
  | 'about'
  /** Anything that is put together from several: "between 50 and 41 BCE". */
  | 'clause'

/** A date in words, without an article: "4 February 2019", "1960s". */
export interface Told {
  readonly text: string
  readonly names: Named
}

export type Tell = (date: Told) => string
/** Where two dates share a month or a year, the first comes without it: "4" and "10 February 2019". */
export type Join = (from: Told, to: Told) => string
/** Writes a number as the reader does. */
export type Count = (value: number) => string
export type Part = Exclude<Grouping['unit'], 'season'>

/** What lies beyond a side alone: of a span, that it goes on or was not stated; of a set, one or all of what is there. */
export type Beyond = Exclude<IntervalEnd, DatePoint> | 'disjunction' | 'conjunction'

export type DatePart = 'year' | 'month' | 'day' | Grouping['unit']

/** How one language puts what `Intl` gives into a date. Numbers and names of months come from `Intl` alone. */
export interface LabelWords {
  readonly about: Tell
  readonly maybe: Tell
  /** Said of one or two parts of a date where the rest is not so: "year and month approximate". */
  readonly unsure: (parts: readonly DatePart[], qualifier: Exclude<DateQualifier, 'none'>) => string
  /** A date and what is to be added to it. */
  readonly aside: (date: string, note: string) => string
  /** As within a sentence; spring, summer, autumn, winter. */
  readonly seasons: readonly [string, string, string, string]
  readonly hemisphere: (season: string, hemisphere: 'north' | 'south') => string
  /** `ordinal` counts from 1. */
  readonly part: (part: Part, ordinal: number) => string
  readonly ofYear: (seasonOrPart: string, year: string, isSeason: boolean) => string
  /** Both years of a winter, in full; whether they share all but the last two digits. */
  readonly acrossYears: (from: string, to: string, isSameCentury: boolean) => string
  /** `first` is the decade's first year. */
  readonly decade: (first: number, count: Count) => string
  /** `ordinal` counts from 1, in either direction from the turn of the eras. */
  readonly century: (ordinal: number, count: Count) => string
  readonly beforeCommonEra: (year: string) => string
  readonly commonEra: (year: string) => string
  /** The number may end with a noun: "66 million". */
  readonly yearsAgo: (number: string) => string
  /** A day or month in a year that is known only to be one of some. */
  readonly withinYears: (date: string, years: string) => string
  /** `zone` is empty or begins with a space. */
  readonly atTime: (date: string, clock: string, zone: string) => string
  /** A clock's distance from UTC: "UTC+3". `length` is without a sign. */
  readonly offset: (sign: '+' | '−', length: string) => string
  /** One moment somewhere between. */
  readonly between: Join
  /** All or any from one to the other, with a dash. */
  readonly range: Join
  /** It lasted from one to the other, as a label has it. */
  readonly lasted: Join
  /** The same in full: within a sentence, or where a side is more than a bare date. */
  readonly fromTo: Join
  /** Where there is a start and no end: "since 2014", "2014 or later". */
  readonly startAlone: Readonly<Record<Beyond, Tell>>
  /** Where there is an end and no start: "until 2014", "2014 or earlier". */
  readonly endAlone: Readonly<Record<Beyond, Tell>>
  readonly yearNotStated: string
  /** Between the parts of what is said. */
  readonly pause: string
}

/** What is put otherwise in tight places. */
export type ShortWords = Pick<LabelWords, 'about' | 'between' | 'lasted' | 'maybe' | 'ofYear' | 'part'>

/** What is put otherwise for the ear: no dash, no sign, no abbreviation that a voice would swallow or misread. */
export type SpokenWords = Pick<
  LabelWords,
  'acrossYears' | 'aside' | 'beforeCommonEra' | 'century' | 'commonEra' | 'lasted' | 'offset' | 'range'
>

/** The words of one language for what is said of a date beyond its label. */
export interface BoundsWords {
  /** Of a side of a span. */
  readonly beginning: (bounds: string) => string
  readonly ending: (bounds: string) => string
  readonly dayNotStated: string
  readonly spoken: SpokenWords
}

/** The words of one language's labels. */
export interface DateWords extends LabelWords {
  /** The BCP 47 tag that numbers and months are written by unless the reader's own is given. */
  readonly locale: string
  /** Whether a label that begins with a season or another part of a year begins with a capital. */
  readonly isCapitalized: boolean
  /** Years before this one are told with their era: alone they would be taken for no year, or another calendar's. */
  readonly eraBefore: number
  /** Where a day's number is not written as `Intl` has it; `isAlone` without a month after it. */
  readonly dayNumber?: (number: string, isAlone: boolean) => string
  readonly short: ShortWords
}
