import { type CalendarKind, type CalendarReader, readerOf } from './calendar-reading'
import { type CalendarTick, calendarTicks, readable } from './calendar-ticks'
import { fitWords } from './drawn-tick'
import { plainSpaces } from './tick-label'
import { type TimeScale, toPixels } from './time-scale'

/** One place on the axis in a second calendar. */
export interface CalendarWord {
  /** Pixels from the inline start. */
  readonly at: number
  /** Epoch milliseconds of the tick. */
  readonly instant: number
  readonly isMajor: boolean
  /** `null` where there is no room for words. */
  readonly text: string | null
}

/** A calendar to show on the axis beside the Gregorian one. */
export interface SecondCalendar {
  /** CLDR's name of it. */
  readonly id: string
  /** Its name in a language: "Hijri Calendar (Umm al-Qura)". */
  readonly nameIn: (locale: string) => string
  /** The ticks of a window and their words, clear of each other; none where the calendar has no years for the window. */
  readonly wordsOn: (scale: TimeScale, locale: string) => readonly CalendarWord[]
}

/** Nothing of `Intl` is asked for before something is to be drawn. */
export function secondCalendar(kind: CalendarKind): SecondCalendar {
  let reader: CalendarReader | null | undefined
  return {
    id: kind.id,
    nameIn: (locale) => new Intl.DisplayNames(locale, { type: 'calendar' }).of(kind.id) ?? kind.id,
    wordsOn: (scale, locale) => {
      reader ??= readerOf(kind)
      return reader ? wordsOn(reader, scale, locale) : []
    },
  }
}

function wordsOn(reader: CalendarReader, scale: TimeScale, locale: string): readonly CalendarWord[] {
  const ticks = calendarTicks(reader, scale)
  if (ticks.length === 0) return standing(reader, scale, locale)
  const places = ticks.map(({ at }) => toPixels(scale, at))
  const texts = fitWords(places, scale.width, (index) => labelOf(ticks, index, { reader, locale }))
  return ticks.map(({ at, isMajor }, index) => ({
    at: places[index] ?? 0,
    instant: at,
    isMajor,
    text: texts[index] ?? null,
  }))
}

/** Between two ticks the day on which the window begins is said at its start. */
function standing(reader: CalendarReader, scale: TimeScale, locale: string): readonly CalendarWord[] {
  if (scale.to - scale.from > reader.kind.year || !readable(reader, { from: scale.from, to: scale.from })) return []
  const text = format(scale.from, { calendar: reader.kind.id, locale }, DATE)
  return [{ at: 0, instant: scale.from, isMajor: false, text }]
}

interface LabelFor {
  readonly reader: CalendarReader
  readonly locale: string
}

const DATE = { day: 'numeric', month: 'short', year: 'numeric' } as const

/** What is said once, month or year, is not said again until it changes. */
function labelOf(ticks: readonly CalendarTick[], index: number, { reader, locale }: LabelFor): string {
  const { at, unit, isMajor } = ticks[index] as CalendarTick
  const before = ticks[index - 1]
  const isNewYear = !before || reader.dayOf(before.at).year !== reader.dayOf(at).year
  const named = { calendar: reader.kind.id, locale }
  if (unit === 'year' || (unit === 'month' && isMajor)) return format(at, named, { year: 'numeric' })
  if (unit === 'month') return format(at, named, before ? { month: 'short' } : { month: 'short', year: 'numeric' })
  if (isNewYear) return format(at, named, DATE)
  return format(at, named, isMajor ? { day: 'numeric', month: 'short' } : { day: 'numeric' })
}

/** Formatters are slow to make and few in kind. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function format(
  instant: number,
  { calendar, locale }: { readonly calendar: string; readonly locale: string },
  options: Intl.DateTimeFormatOptions,
): string {
  const key = `${calendar} ${locale} ${Object.keys(options).join(' ')}`
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, calendar, timeZone: 'UTC' })
  formatters.set(key, made)
  return plainSpaces(made.format(instant))
}
