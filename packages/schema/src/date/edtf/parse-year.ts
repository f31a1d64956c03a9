import { significantLength } from '../bounds/possible-days'
import type { DateYear } from './edtf-date'
import type { Scanner } from './scanner'

/** The most digits a year may come to, so that its bounds in milliseconds stay finite. */
const MAX_DIGITS = 250

/** Reads a year where the scanner stands: plain (`2014`, `-0043`, `201X`) or long (`Y170000002`, `Y-17E7`). */
export function parseYear(scanner: Scanner): DateYear {
  const at = scanner.position
  const isLong = scanner.accept('Y')
  const isNegative = scanner.accept('-')
  const digits = scanner.takeDigits(!isLong)
  if (digits === '')
    scanner.fail(isLong ? 'a year is missing after "Y"' : 'a date begins with a year of four digits', at)
  const exponent = isLong ? readNumber(scanner, 'E') : null
  if (isLong) checkLong(digits, exponent, { scanner, at })
  else if (digits.length !== 4) scanner.fail(whyNotPlain(digits), at)
  if (isNegative && digits === '0000') scanner.fail('there is no year minus zero', at)
  const significantDigits = scanner.isAt('S') ? readSignificantDigits(digits, exponent, scanner) : null
  return { digits, qualifier: 'none', isNegative, isLong, exponent, significantDigits }
}

function whyNotPlain(digits: string): string {
  return digits.length < 4
    ? `a year has four digits, not "${digits}"`
    : 'a year of more than four digits begins with "Y"'
}

function checkLong(digits: string, exponent: number | null, { scanner, at }: { scanner: Scanner; at: number }): void {
  const length = digits.length + (exponent ?? 0)
  if (digits.startsWith('0')) scanner.fail('a year after "Y" does not begin with 0', at)
  if (length < 5) scanner.fail('only a year of more than four digits begins with "Y"', at)
  if (length > MAX_DIGITS) scanner.fail(`a year of more than ${MAX_DIGITS} digits cannot be placed`, at)
}

function readSignificantDigits(digits: string, exponent: number | null, scanner: Scanner): number | null {
  const at = scanner.position
  const significant = readNumber(scanner, 'S')
  if (digits.includes('X')) scanner.fail('a year with "X" in it has no significant digits to count', at)
  const length = significantLength({ digits, exponent })
  if ((significant ?? 0) > length) scanner.fail(`the year has only ${length} digits to be significant`, at)
  return significant
}

/** The number from 1 behind a letter, or `null` where the letter does not stand here. */
function readNumber(scanner: Scanner, letter: 'E' | 'S'): number | null {
  if (!scanner.accept(letter)) return null
  const at = scanner.position
  const digits = scanner.takeDigits(false)
  if (digits === '' || digits.startsWith('0')) scanner.fail(`"${letter}" needs a number from 1 after it`, at)
  return Number(digits)
}
