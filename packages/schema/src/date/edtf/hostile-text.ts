/** Texts made to do harm to a reader of dates, for tests and the fuzz run. The same `random` makes the same texts. */

/** A number from 0 to below 1. */
export type Random = () => number

/** Random numbers that a seed repeats (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const OWN_CHARACTERS = '0123456789-/.,[]{}XYEST:Z+?~%'
const PIECES = [
  ...[
    'XXXX',
    '-XXXX-02-29',
    'XXX1-02-29',
    '2014-XX-XX',
    '2014-24',
    'Y9E249',
    'Y-17E7S3',
    'Y1E999999999',
    '1950S2',
    '2014-06-~11',
  ],
  ...['..', '...', '/', '//', '[', ']', '{', '}', ',', '?', '%', 'T10:15:00', '+03:00', '-00:00', 'open', 'unknown'],
  // Digits of other scripts, marks without width, half a surrogate pair, what programs take for values.
  ...['٢٠١٤', '۲۰۱۴', '２０１４', '\u200b', '\u202e', '\ud83d', '\udc00', '😀', '\0', '\n', '\u2028', 'İ', 'ﬀ'],
  ...['__proto__', 'constructor', 'NaN', '1e999', '0x10', '$&', "$'", '\\d+', '<script>', "' OR 1=1"],
] as const

/** One text: a date, a date with changes, EDTF's own characters in any order, long runs, nesting, or any characters. */
export function hostileText(dates: readonly string[], random: Random): string {
  const make = pick(MAKERS, random)
  return make(dates, random)
}

const MAKERS: readonly ((dates: readonly string[], random: Random) => string)[] = [
  (dates, random) => pick(dates, random),
  mutated,
  mutated,
  mutated,
  (dates, random) => `${pick(dates, random)}${pick(['/', '..', ',', '-', 'T', ''], random)}${pick(dates, random)}`,
  (_, random) => several(1 + below(random, 40), () => pick([...OWN_CHARACTERS], random)),
  (_, random) => several(1 + below(random, 12), () => pick(PIECES, random)),
  (_, random) =>
    pick(PIECES, random)
      .repeat(256)
      .slice(0, 250 + below(random, 8)),
  (dates, random) =>
    `${pick(['[', '{'], random)}${`${pick(dates, random)},`.repeat(256).slice(0, 240 + below(random, 20))}]`,
  (dates, random) => '['.repeat(below(random, 128)) + pick(dates, random) + ']'.repeat(below(random, 128)),
  (_, random) => several(below(random, 300), () => String.fromCharCode(below(random, 0x1_0000))),
  (_, random) => pick([...OWN_CHARACTERS], random).repeat(below(random, 258)),
]

function mutated(dates: readonly string[], random: Random): string {
  let text = pick(dates, random)
  for (let times = 1 + below(random, 3); times > 0; times -= 1) {
    const at = below(random, text.length + 1)
    const change = random() < 0.5 ? pick([...OWN_CHARACTERS], random) : pick([...PIECES, ''], random)
    text = text.slice(0, at) + change + text.slice(at + below(random, 3))
  }
  return text
}

function several(count: number, make: () => string): string {
  return Array.from({ length: count }, make).join('')
}

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit)
}

function pick<T>(choices: readonly T[], random: Random): T {
  const choice = choices[below(random, choices.length)]
  if (choice === undefined) throw new RangeError('There is nothing to choose from.')
  return choice
}
