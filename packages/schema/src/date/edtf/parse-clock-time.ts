import type { ClockTime, DatePoint } from './edtf-date'
import type { Scanner } from './scanner'

/** The furthest that any place's clocks are from UTC, in minutes: Kiribati. */
const FURTHEST_OFFSET = 14 * 60

/**
 * Reads `T23:20:30`, with `Z` or an offset or without, behind the `day` that began at `from`. EDTF knows no time
 * without seconds; `T23:20` is this house's own (see `levelOf`).
 */
export function parseClockTime(scanner: Scanner, day: DatePoint, from: number): ClockTime {
  const at = scanner.position
  scanner.accept('T')
  if (/[^-0-9]/.test(scanner.text.slice(from, at))) {
    scanner.fail('a clock time needs a day without "X", "?", "~" or "%"', at)
  }
  if (!day.day) scanner.fail('a clock time needs a day', at)
  if (scanner.text.startsWith('24', scanner.position)) {
    scanner.fail('there is no hour 24; midnight is 00:00:00 of the next day')
  }
  const hour = readPart(scanner, 'hour', 23)
  if (!scanner.accept(':')) scanner.fail('a clock time has minutes: 23:20:30')
  const minute = readPart(scanner, 'minute', 59)
  const second = scanner.accept(':') ? readPart(scanner, 'second', 59) : null
  return { hour, minute, second, offset: readOffset(scanner) }
}

function readPart(scanner: Scanner, name: string, most: number): number {
  const at = scanner.position
  const digits = scanner.takeDigits(false)
  if (digits.length !== 2) scanner.fail(`${name}s have two digits`, at)
  return Number(digits) <= most ? Number(digits) : scanner.fail(`there is no ${name} ${digits}`, at)
}

function readOffset(scanner: Scanner): number | null {
  const at = scanner.position
  if (scanner.accept('Z')) return 0
  const isWest = scanner.accept('-')
  if (!isWest && !scanner.accept('+')) return null
  const hours = readPart(scanner, 'hour', 99)
  const minutes = scanner.accept(':') ? readPart(scanner, 'minute', 59) : 0
  const offset = hours * 60 + minutes
  if (offset > FURTHEST_OFFSET) scanner.fail('no clock is more than 14 hours from UTC', at)
  if (offset === 0 && isWest) scanner.fail('UTC is written "Z" or "+00:00"', at)
  return isWest ? -offset : offset
}
