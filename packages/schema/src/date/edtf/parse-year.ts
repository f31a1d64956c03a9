import type { DateYear } from './edtf-date'
import type { Scanner } from './scanner'

/** The most digits a year may come to, so that its bounds in milliseconds stay finite. */
const MAX_DIGITS = 250

/** Reads a year where the scanner stands: plain (`2014`, `-0043`, `201X`) or long (`Y170000002`, `Y-17E7`). */
export function parseYear(scanner: Scanner): DateYear {
  const at = scanner.position
  const isLong = scanner.accept('Y')
  const isNegative = scanner.accept('-')
  const digits = scanner.take(isLong ? /\d+/y : /[0-9X]+/y)
  if (digits === null)
    return scanner.fail(isLong ? 'a year is missing after "Y"' : 'a date begins with a year of four digits', at)
  const exponent = isLong ? readNumber(scanner, 'E') : null
  const year = { digits, qualifier: 'none', isNegative, isLong, exponent, significantDigits: null } as const
  if (isLong) checkLong(year, scanner, at)
  else checkPlain(year, scanner, at)
  if (isNegative && /^0+$/.test(digits)) scanner.fail('there is no year minus zero', at)
  return { ...year, significantDigits: readSignificantDigits(year, scanner) }
}

function checkPlain({ digits }: DateYear, scanner: Scanner, at: number): void {
  if (digits.length < 4) scanner.fail(`a year has four digits, not "${digits}"`, at)
  if (digits.length > 4) scanner.fail('a year of more than four digits begins with "Y"', at)
}

function checkLong({ digits, exponent }: DateYear, scanner: Scanner, at: number): void {
  if (digits.startsWith('0')) scanner.fail('a year after "Y" does not begin with 0', at)
  if (digits.length < 5 && exponent === null) scanner.fail('only a year of more than four digits begins with "Y"', at)
  if (digits.length + (exponent ?? 0) > MAX_DIGITS)
    scanner.fail(`a year of more than ${MAX_DIGITS} digits cannot be placed`, at)
}

function readSignificantDigits({ digits, exponent }: DateYear, scanner: Scanner): number | null {
  const at = scanner.position
  const significant = readNumber(scanner, 'S')
  if (significant === null) return null
  if (digits.includes('X')) scanner.fail('a year with "X" in it has no significant digits to count', at)
  const length = digits.replace(/^0+/, '').length + (exponent ?? 0)
  if (significant > length) scanner.fail(`the year has only ${length} digits to be significant`, at)
  return significant
}

/** The number from 1 behind a letter, or `null` where the letter does not stand here. */
function readNumber(scanner: Scanner, letter: 'E' | 'S'): number | null {
  if (!scanner.accept(letter)) return null
  const digits = scanner.take(/[1-9]\d*/y)
  return digits === null ? scanner.fail(`"${letter}" needs a number from 1 after it`) : Number(digits)
}
