import fc from 'fast-check'

/** Texts of EDTF dates of every kind, for tests of laws. They are put together from the standard's grammar alone. */
const MARK = fc.constantFrom('', '', '', '?', '~', '%')

function padded(most: number, length: number, least = 0): fc.Arbitrary<string> {
  return fc.integer({ min: least, max: most }).map((number) => String(number).padStart(length, '0'))
}

const plainYear = fc.oneof(padded(9999, 4), padded(2100, 4, 1800))
const signedYear = fc.oneof(
  plainYear,
  padded(9999, 4, 1).map((year) => `-${year}`),
)
const longYear = fc
  .tuple(fc.constantFrom('', '-'), fc.bigInt({ min: 10_000n, max: 10n ** 30n }))
  .map(([sign, year]) => `Y${sign}${year}`)
const exponentYear = fc
  .tuple(fc.constantFrom('', '-'), fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 4, max: 200 }))
  .map(([sign, base, exponent]) => `Y${sign}${base}E${exponent}`)
const significantYear = fc
  .tuple(padded(9999, 4, 1000), fc.integer({ min: 1, max: 4 }))
  .map(([year, digits]) => `${year}S${digits}`)

/** A day that exists in every year, as `-MM-DD`. */
const monthAndDay = fc.tuple(padded(12, 2, 1), padded(28, 2, 1))
const clock = fc
  .tuple(padded(23, 2), padded(59, 2), padded(59, 2), fc.constantFrom('', 'Z', '+03:00', '-09:30'))
  .map(([hour, minute, second, zone]) => `T${hour}:${minute}:${second}${zone}`)

/** Four-digit dates without marks, from a year to a day. */
export const plainDateText: fc.Arbitrary<string> = fc.oneof(
  signedYear,
  fc.tuple(signedYear, padded(12, 2, 1)).map((parts) => parts.join('-')),
  fc.tuple(signedYear, monthAndDay).map(([year, rest]) => [year, ...rest].join('-')),
)

/** Dates with `X` for some digits. */
export const gappyDateText: fc.Arbitrary<string> = fc
  .tuple(
    plainYear,
    monthAndDay,
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 4 }),
  )
  .map(([year, rest, length, gaps]) => {
    const digits = [year, ...rest].slice(0, length).join('-').split('')
    for (const gap of gaps) if (/\d/.test(digits[gap] ?? '')) digits[gap] = 'X'
    return digits.join('')
  })

const markedDateText = fc
  .tuple(
    fc.tuple(MARK, signedYear, MARK),
    fc.tuple(MARK, monthAndDay, MARK, MARK, MARK),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([[before, year, after], [beforeMonth, [month, day], afterMonth, beforeDay, afterDay], length]) =>
    [before + year + after, beforeMonth + month + afterMonth, beforeDay + day + afterDay].slice(0, length).join('-'),
  )

const groupingText = fc
  .tuple(signedYear, fc.integer({ min: 21, max: 41 }), MARK)
  .map(([year, code, mark]) => `${year}-${code}${mark}`)

/** One date: everything but intervals and sets. */
export const pointText: fc.Arbitrary<string> = fc.oneof(
  plainDateText,
  gappyDateText,
  markedDateText,
  groupingText,
  longYear,
  exponentYear,
  significantYear,
  fc.tuple(signedYear, monthAndDay, clock).map(([year, rest, time]) => [year, ...rest].join('-') + time),
)

/** Two years of four digits, the first before the second, each made into a date by `-MM` or `-MM-DD` or a season. */
const orderedPair = fc
  .tuple(
    fc.integer({ min: 1000, max: 5000 }),
    fc.integer({ min: 2, max: 4000 }),
    fc.array(rest(), { minLength: 2, maxLength: 2 }),
  )
  .map(([year, gap, [first, second]]) => [`${year}${first}`, `${year + gap}${second}`] as const)

function rest(): fc.Arbitrary<string> {
  return fc.oneof(fc.constant(''), fc.constantFrom('-02', '-11-30', '-22', '-24~', '?', '-XX', '-06-1X'))
}

const intervalText = fc.oneof(
  orderedPair.map(([start, end]) => `${start}/${end}`),
  fc.tuple(pointText, fc.constantFrom('', '..')).map(([start, end]) => `${start}/${end}`),
  fc.tuple(fc.constantFrom('', '..'), pointText).map(([start, end]) => `${start}/${end}`),
)

const memberText = fc.oneof(
  pointText,
  orderedPair.map(([from, to]) => `${from}..${to}`),
)
const setText = fc
  .tuple(
    fc.constantFrom('[]', '{}'),
    fc.array(memberText, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', 'first', 'last'),
    pointText,
  )
  .map(([brackets, members, open, beyond]) => {
    const all = [...(open === 'first' ? [`..${beyond}`] : []), ...members, ...(open === 'last' ? [`${beyond}..`] : [])]
    return brackets[0] + all.join(',') + brackets[1]
  })
  .filter((text) => text.length <= 256)

export const dateText: fc.Arbitrary<string> = fc.oneof(pointText, intervalText, setText)

/** Near misses and nonsense: EDTF's own characters in any order, dates with one character changed, any text at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789-/.,[]{}XYEST:Z+?~%ux '), maxLength: 30 }),
  fc
    .tuple(dateText, fc.nat({ max: 40 }), fc.string({ unit: 'grapheme', maxLength: 2 }))
    .map(([text, at, change]) => text.slice(0, at) + change + text.slice(at + 1)),
  fc.string({ unit: 'binary', maxLength: 300 }),
)
