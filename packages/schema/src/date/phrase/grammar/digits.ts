import type { Token } from '../text/tokens'

/** Where something ends (the index of the token behind it), and what it stands for. */
export interface Match<Value> {
  readonly end: number
  readonly value: Value
}

type DigitReader = (tokens: readonly Token[], at: number) => Match<number> | null

/** What patterns can ask of digits. They are read in any script, and never out of the middle of a longer number. */
export const DIGITS: Readonly<Record<string, DigitReader>> = {
  /** A day of a month, 1 to 31. */
  d: (tokens, at) => plain(tokens, at, { most: 2, from: 1, to: 31 }),
  /** A month, 1 to 12. */
  m: (tokens, at) => plain(tokens, at, { most: 2, from: 1, to: 12 }),
  /** A year of four digits. */
  yyyy: (tokens, at) => plain(tokens, at, { least: 4, most: 4, from: 1, to: 9999 }),
  /** The last two digits of a year. */
  yy: (tokens, at) => plain(tokens, at, { least: 2, most: 2, from: 0, to: 99 }),
  hh: (tokens, at) => plain(tokens, at, { most: 2, from: 0, to: 23 }),
  mm: (tokens, at) => plain(tokens, at, { least: 2, most: 2, from: 0, to: 59 }),
  /** A whole number, with or without separators between its thousands. */
  n: (tokens, at) => grouped(tokens, at) ?? plain(tokens, at, { most: 9, from: 0, to: 999_999_999 }),
  /** A number with a decimal point or comma. */
  decimal: (tokens, at) => withFraction(tokens, at),
}

interface Range {
  readonly least?: number
  readonly most: number
  readonly from: number
  readonly to: number
}

function plain(tokens: readonly Token[], at: number, { least = 1, most, from, to }: Range): Match<number> | null {
  const token = tokens[at]
  if (token?.kind !== 'digits' || token.text.length < least || token.text.length > most) return null
  const value = Number(token.text)
  return value >= from && value <= to ? { end: at + 1, value } : null
}

function grouped(tokens: readonly Token[], at: number): Match<number> | null {
  const first = tokens[at]
  if (first?.kind !== 'digits' || first.text.length > 3) return null
  let digits = first.text
  let end = at + 1
  while (digits.length < 12 && isGroup(tokens[end], tokens[end + 1])) {
    digits += tokens[end + 1]?.text
    end += 2
  }
  return end > at + 1 ? { end, value: Number(digits) } : null
}

function isGroup(separator: Token | undefined, digits: Token | undefined): boolean {
  return (
    (separator?.text === ',' || separator?.text === '.' || separator?.text === '٬') &&
    !separator.isApart &&
    digits?.kind === 'digits' &&
    digits.text.length === 3 &&
    !digits.isApart
  )
}

function withFraction(tokens: readonly Token[], at: number): Match<number> | null {
  const [whole, point, fraction] = tokens.slice(at, at + 3)
  if (whole?.kind !== 'digits' || fraction?.kind !== 'digits') return null
  if (whole.text.length > 6 || fraction.text.length > 3 || !/^[.,٫]$/u.test(point?.text ?? '')) return null
  if (point?.isApart || fraction.isApart) return null
  return { end: at + 3, value: Number(`${whole.text}.${fraction.text}`) }
}
