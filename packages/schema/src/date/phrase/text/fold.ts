/** How a character is compared: without case, accents or the forms of other scripts, digits as 0 to 9. */

const MARKS = /\p{M}/gu
const DIGIT = /\p{Nd}/u

// Letters and marks that Unicode keeps apart and that stand for the same in a date.
const SAME: Readonly<Record<string, string>> = {
  ...one('-', '‐‑‒–—―−﹣－'),
  ...one("'", '’‘‛ʼ′`´＇'),
  ...one('"', '“”„‟«»″'),
  ...one('/', '⁄∕'),
  ...one(',', '،、，'),
  ...one('~', '～'),
  ...one('ي', 'یى'),
  ...one('ك', 'ک'),
  // Marks that only steer the direction or the joining of letters.
  ...one(
    '',
    '\u00ad\u061c\u0640\u200b\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff',
  ),
  // In Persian it parts the two halves of a word.
  '\u200c': ' ',
}

const known = new Map<string, string>()

/** Folds one code point to what it is compared as: nothing, one character or a few. */
export function fold(character: string): string {
  const folded = known.get(character) ?? folding(character)
  if (known.size < 4096) known.set(character, folded)
  return folded
}

function folding(character: string): string {
  const same = SAME[character]
  if (same !== undefined) return same
  if (/\p{No}/u.test(character)) return character
  if (DIGIT.test(character)) return String(digitValue(character))
  const plain = character.normalize('NFKD').replace(MARKS, '').toLowerCase()
  return [...plain].map((part) => SAME[part] ?? part).join('')
}

// The digits of a script stand in a row of ten, from 0 to 9.
function digitValue(character: string): number {
  const code = character.codePointAt(0) ?? 0
  let before = 0
  while (before < 60 && DIGIT.test(String.fromCodePoint(code - before - 1))) before++
  return before % 10
}

function one(plain: string, forms: string): Record<string, string> {
  return Object.fromEntries([...forms].map((form) => [form, plain]))
}
