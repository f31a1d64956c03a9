import type { PhraseContext } from '../phrase-context'
import { type ClockSense, type Count, type DateParts, qualified, type Unit, type YearSpan } from './date-parts'
import { isDay, yearText } from './day-count'
import type { Slots } from './slots'
import { singleYear } from './years-meant'

/** The part that a slot is, where it is one by itself. */
const PARTS = {
  day: 'day',
  month: 'month',
  weekday: 'weekday',
  season: 'season',
  year: 'year',
  endYear: 'endYear',
  quarter: 'quarter',
  half: 'half',
  week: 'weekOfMonth',
  portion: 'portion',
  time: 'time',
  shift: 'shift',
  unit: 'unit',
  dayPart: 'dayPart',
  dayword: 'daysAway',
} as const satisfies Partial<Record<keyof Slots, keyof DateParts>>

/** Everything that stands in the slots, as one date; nothing where two of them say the same part. */
export function mergedParts(slots: Slots): readonly DateParts[] {
  if (!isPart(slots)) return []
  const parts: Record<string, unknown> = { ...(slots.date ?? slots.plain), ...holidayParts(slots) }
  for (const name in slots) {
    if (!isPartName(name)) continue
    if (PARTS[name] in parts) return []
    parts[PARTS[name]] = slots[name]
  }
  if (slots.yy !== undefined) parts[slots.year ? 'endYear' : 'shortYear'] = slots.yy
  return [parts]
}

function isPartName(name: string): name is keyof typeof PARTS {
  return name in PARTS
}

function holidayParts({ holiday }: Slots): DateParts {
  const [month, day] = holiday?.split('-').map(Number) ?? []
  return month === undefined || day === undefined ? {} : { month, day }
}

function isPart({ quarter = 1, half = 1 }: Slots): boolean {
  return quarter >= 1 && quarter <= 4 && half >= 1 && half <= 2
}

/** Years with an era, and without one. */
export function yearSense({ yyyy, n, era }: Slots): readonly YearSpan[] {
  const number = yyyy ?? n
  if (number === undefined || number < 1 || number > 99_999) return []
  return [singleYear(era === 'bce' ? 1 - number : number)]
}

/** "the 1960s", "the 60s", "the sixties" (`shift`: of last century); "the 1900s" may also be a century. */
export function decadeSense(
  { yyyy, yy, tens, hundreds, era, shift }: Slots,
  { reference }: PhraseContext,
): readonly DateParts[] {
  if (yyyy !== undefined) {
    if (yyyy % 10 !== 0 || yyyy < 100) return []
    const decade = { year: decadeOf(era === 'bce' ? -yyyy : yyyy) }
    if (yyyy % 100 !== 0 || era !== undefined) return [decade]
    return [
      { ...decade, notes: ['read as ten years'] },
      { year: centuryOf(yyyy / 100 + 1, 'ce'), notes: ['read as a hundred years'], rank: 1 },
    ]
  }
  if (hundreds !== undefined) return [{ year: decadeOf(hundreds + (tens ?? 0)) }]
  const short = tens ?? yy
  if (short === undefined || short % 10 !== 0) return []
  const latest = reference?.year ?? 1999
  const century = Math.floor(latest / 100) * 100
  const ofLatest = century + short > latest ? century + short - 100 : century + short
  const first = shift === undefined ? ofLatest : (reference ? century : 2000) + 100 * shift + short
  return [{ year: decadeOf(first), notes: [`read as the ${first}s`] }]
}

function decadeOf(year: number): YearSpan {
  const text = `${yearText(year).slice(0, -1)}X`
  return year < 0 ? { text, first: year - 9, last: year } : { text, first: year, last: year + 9 }
}

/** "the 19th century", "the 5th century BC". */
export function centurySense({ ordinal, era }: Slots): readonly DateParts[] {
  if (ordinal === undefined || ordinal < 1 || ordinal > 99) return []
  return [{ year: centuryOf(ordinal, era ?? 'ce') }]
}

/** "the 2nd millennium BC". */
export function millenniumSense({ ordinal, era }: Slots): readonly DateParts[] {
  if (ordinal === undefined || ordinal < 1 || ordinal > 10) return []
  const digits = `${ordinal - 1}XXX`
  const first = (ordinal - 1) * 1000
  const year =
    era === 'bce'
      ? { text: `-${digits}`, first: -first - 999, last: -first }
      : { text: digits, first, last: first + 999 }
  return [{ year }]
}

function centuryOf(ordinal: number, era: 'bce' | 'ce'): YearSpan {
  const digits = `${String(ordinal - 1).padStart(2, '0')}XX`
  const first = (ordinal - 1) * 100
  return era === 'ce'
    ? { text: digits, first, last: first + 99 }
    : { text: `-${digits}`, first: -first - 99, last: ordinal === 1 ? -1 : -first }
}

/** 3/4/2019, in every order that makes a day. */
export function numericDates({ a, b, c, yy }: Slots, { orders }: PhraseContext): readonly DateParts[] {
  if (a === undefined || b === undefined) return []
  const year: DateParts = c === undefined ? (yy === undefined ? {} : { shortYear: yy }) : { year: singleYear(c) }
  const found = orders
    .filter((order) => order !== 'ymd')
    .map((order): DateParts => ({ ...(order === 'dmy' ? { day: a, month: b } : { day: b, month: a }), ...year }))
    .filter(({ day = 0, month = 0 }) => month <= 12 && isDay({ year: c ?? 2000, month, day }))
  if (found.length < 2 || a === b) return found.slice(0, 1)
  return found.map((parts, rank) => ({
    ...parts,
    rank,
    notes: [parts.day === a ? 'read as day, month, year' : 'read as month, day, year'],
  }))
}

/** 2019-02-03 and 2019/2/3. */
export function yearFirst({ c, a, b, time }: Slots): readonly DateParts[] {
  if (c === undefined || a === undefined) return []
  return [{ year: singleYear(c), month: a, ...(b === undefined ? {} : { day: b }), ...(time ? { time } : {}) }]
}

export function clockSense({ hh, mm, ss, meridiem, clockWord, time, zone }: Slots): readonly ClockSense[] {
  if (time) return [{ ...time, zone: zone ?? time.zone }]
  if (clockWord !== undefined) {
    const [hour = 0, minute = 0] = clockWord.split(':').map(Number)
    return [{ hour, minute, second: null, zone: zone ?? null }]
  }
  if (hh === undefined || (meridiem !== undefined && (hh < 1 || hh > 12))) return []
  const hour = meridiem === undefined ? hh : (hh % 12) + (meridiem === 'pm' ? 12 : 0)
  return [{ hour, minute: mm ?? 0, second: ss ?? null, zone: zone ?? null }]
}

const VAGUE = { couple: [2, 3], few: [2, 7], several: [3, 7], some: [2, 7] } as const

/** "two", "3", "a few". */
export function countSense({ n, number, vague, from, to }: Slots & { from?: unknown; to?: unknown }): readonly Count[] {
  if (vague !== undefined) {
    const [min, max] = VAGUE[vague]
    return [{ min, max, words: vague === 'couple' ? 'a couple of' : vague === 'few' ? 'a few' : vague }]
  }
  if (typeof from === 'number' && typeof to === 'number') return from < to ? [{ min: from, max: to, words: null }] : []
  const exact = number ?? n
  return exact === undefined ? [] : [{ min: exact, max: exact, words: null }]
}

/** How many: as counted, or where a word says number and unit at once, as kept beside it. */
export function countsIn(slots: Slots): readonly Count[] {
  return slots.count ? [slots.count] : countSense(slots)
}

/** "the past two weeks", "recent days": from then until the day of publication. */
export function recentSense(slots: Slots): readonly DateParts[] {
  const { unit } = slots
  return unit ? countsIn(slots).map((recent) => ({ recent, unit })) : []
}

/** "three years ago" (sign −1), "in two weeks" (sign 1). */
export function awaySense(slots: Slots, sign: -1 | 1): readonly DateParts[] {
  const { unit } = slots
  return unit ? countsIn(slots).flatMap((count) => awayParts(count, unit, sign)) : []
}

function awayParts(count: Count, unit: Unit, sign: -1 | 1): readonly DateParts[] {
  const limits = [count.min * sign, count.max * sign].sort((one, other) => one - other)
  const away: Count = { min: limits[0] ?? 0, max: limits[1] ?? 0, words: count.words }
  const parts: DateParts = { away, unit }
  const isRough = unit === 'century' || unit === 'decade' || (unit === 'year' && count.max >= 1000)
  return [isRough ? qualified(parts, 'approximate') : parts]
}

/** "66 million years ago": years too far off for months, counted back from the year 2000. */
export function deepTime({ decimal, n, number, scale }: Slots): readonly DateParts[] {
  const amount = decimal ?? n ?? number
  if (amount === undefined || amount <= 0 || scale === undefined) return []
  if (scale < 1_000_000) return [{ edtf: yearText(2000 - Math.round(amount * scale)), qualifier: 'approximate' }]
  const [, digits = '', zeros = ''] = /^(\d*[1-9])(0*)$/.exec(String(amount).replace('.', '')) ?? []
  const decimals = String(amount).split('.')[1]?.length ?? 0
  const exponent = Math.log10(scale) - decimals + zeros.length
  return [{ edtf: `Y-${digits.replace(/^0+/, '')}E${exponent}`, qualifier: 'approximate' }]
}
