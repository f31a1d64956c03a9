/** One end of a date as the file gives it, in EDTF. */
export interface Moment {
  /** To the day or coarser. */
  readonly date: string
  /** `T15:30`, to the minute or the second, with its offset where it has one; `null` where none was meant. */
  readonly clock: string | null
  /** An hour without minutes, or `null`. */
  readonly hour: number | null
  /** The clock time of a midnight that says nothing by itself, as files fill it in; `null` where there is none. */
  readonly midnight: string | null
  /** What of the file's date is not in it, a sentence each. */
  readonly losses: readonly string[]
}

export interface ReadDate {
  readonly edtf: string
  readonly losses: readonly string[]
}

export function wholeDate(date: string, losses: readonly string[] = []): Moment {
  return { date, clock: null, hour: null, midnight: null, losses }
}

/**
 * A moment, or what lasted from one to another. Midnight is a clock time only where the other end has one; two ends
 * that are the same are one moment.
 */
export function readDateOf(start: Moment, end: Moment | null): ReadDate {
  if (!end) return { edtf: pointOf(start), losses: start.losses }
  const isTimed = start.clock !== null || end.clock !== null
  const [from, to] = [start, end].map((moment) => endOf(moment, isTimed))
  const losses = [...start.losses, ...end.losses]
  if (from === to && start.hour === end.hour) return { edtf: pointOf(start), losses }
  const hasHour = start.hour !== null || end.hour !== null
  if (hasHour) losses.push('An hour without minutes cannot begin or end what lasted; the day does.')
  return { edtf: from === to ? `${from}` : `${from}/${to}`, losses }
}

function pointOf({ date, clock, hour }: Moment): string {
  if (clock !== null) return date + clock
  return hour === null ? date : `[${date}T${twoDigits(hour)}:00..${date}T${twoDigits(hour)}:59]`
}

function endOf({ date, clock, midnight }: Moment, isTimed: boolean): string {
  return isTimed ? date + (clock ?? midnight ?? '') : date
}

export function twoDigits(number: number | bigint): string {
  return String(number).padStart(2, '0')
}

/** An astronomical year in EDTF: four digits, or more behind a `Y`. */
export function yearText(year: number | bigint): string {
  const digits = String(year < 0 ? -year : year)
  const sign = year < 0 ? '-' : ''
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits.padStart(4, '0')
}

export const YEAR_ONLY = 'A year of more than four digits is kept without month, day and clock time.'

/** A day, or its year alone where EDTF has no days for it. */
export function dayOf(year: number, month: number, day: number): Moment {
  const text = yearText(year)
  return text.startsWith('Y')
    ? wholeDate(text, [YEAR_ONLY])
    : wholeDate(`${text}-${twoDigits(month)}-${twoDigits(day)}`)
}

/** A month, or its year alone where EDTF has no months for it. */
export function monthOf(year: number, month: number): Moment {
  const text = yearText(year)
  return text.startsWith('Y') ? wholeDate(text, [YEAR_ONLY]) : wholeDate(`${text}-${twoDigits(month)}`)
}

/** `T15:30`, or `T15:30:20`: seconds that are zero are as likely to be filled in as meant. */
export function clockText(hour: number, minute: number, second: number): string {
  const seconds = second === 0 ? '' : `:${twoDigits(second)}`
  return `T${twoDigits(hour)}:${twoDigits(minute)}${seconds}`
}
