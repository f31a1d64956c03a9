import { EntryProblem, quoted } from './entry-problem'
import type { Fields } from './fields'
import { clockText, type Moment, twoDigits, wholeDate, YEAR_ONLY, yearText } from './moment'

const CLOCKLESS = 'A clock time without a day is left out.'

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond'

/**
 * A TimelineJS date: whole numbers or their digits, of which a blank, or a month or day 0, is not stated. Years count
 * as its readers see them: -44 is 44 BCE, and there is no year 0. Throws an EntryProblem.
 */
export function momentOfParts(fields: Fields): Moment {
  const year = partOf(fields, 'year')
  if (year === null) throw new EntryProblem('The date has no year.')
  const [month, day] = [statedPart(fields, 'month'), statedPart(fields, 'day')]
  const text = yearText(astronomical(year))
  if (month === null) return wholeDate(text, day === null ? [] : ['A day without a month is left out.'])
  if (text.startsWith('Y')) return wholeDate(text, [YEAR_ONLY])
  const monthText = `${text}-${twoDigits(month)}`
  const clock = clockOf(fields)
  if (day === null) return wholeDate(monthText, clock.clock === null && clock.hour === null ? [] : [CLOCKLESS])
  return { date: `${monthText}-${twoDigits(day)}`, ...clock }
}

function clockOf(fields: Fields): Omit<Moment, 'date'> {
  const [hour, minute, second, thousandths] = (['hour', 'minute', 'second', 'millisecond'] as const).map((part) =>
    Number(partOf(fields, part)),
  ) as [number, number, number, number]
  const isBareHour = partOf(fields, 'minute') === null
  const losses = thousandths === 0 ? [] : ['Fractions of a second are left out.']
  if (partOf(fields, 'hour') === null) return { clock: null, hour: null, midnight: null, losses: [] }
  if (hour === 0 && minute === 0 && second === 0) return { clock: null, hour: null, midnight: 'T00:00', losses }
  if (isBareHour) return { clock: null, hour, midnight: null, losses }
  return { clock: clockText(hour, minute, second), hour: null, midnight: null, losses }
}

function statedPart(fields: Fields, part: Part): bigint | null {
  return partOf(fields, part) || null
}

function partOf(fields: Fields, part: Part): bigint | null {
  const value = fields.get(part)
  if (value === undefined || value === null) return null
  const text = String(typeof value === 'number' || typeof value === 'string' ? value : 'x').replace(/[\s,]/g, '')
  if (text === '') return null
  const pattern = part === 'year' ? /^-?\d{1,20}$/ : /^\d{1,4}$/
  if (!pattern.test(text)) throw new EntryProblem(`The ${part} is ${quoted(value)}, not a whole number.`)
  return BigInt(text)
}

function astronomical(year: bigint): bigint {
  if (year === 0n) throw new EntryProblem('There is no year 0; 1 BCE is -1.')
  return year < 0n ? year + 1n : year
}
