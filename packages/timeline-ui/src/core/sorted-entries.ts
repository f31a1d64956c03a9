import type { IncidentColumns } from './incident-columns'

const DIGIT_BITS = 16
const DIGITS = 1 << DIGIT_BITS

/**
 * The entries by lane, start and end, equals as they stand; `null` where they are in that order already. Digit by digit
 * from the least, so that a million take no longer for being in disorder.
 */
export function sortedEntries({ earliest, latest, lane }: IncidentColumns): Uint32Array | null {
  const count = earliest.length
  const isInTime = isSorted(count, (a, b) => compare(earliest, a, b) || compare(latest, a, b))
  const isInLanes = !lane || isSorted(count, (a, b) => compare(lane, a, b))
  if (isInTime && isInLanes) return null
  if (lane && isSorted(count, (a, b) => compare(lane, a, b) || compare(earliest, a, b) || compare(latest, a, b))) {
    return null
  }
  let entries = new Uint32Array(count)
  for (let entry = 0; entry < count; entry += 1) entries[entry] = entry
  const passes = [...(isInTime ? [] : [...digitsOf(latest), ...digitsOf(earliest)]), ...(lane ? [lane] : [])]
  let spare = new Uint32Array(count)
  for (const digits of passes) {
    if (!scatter(entries, digits, spare)) continue
    const sorted = spare
    spare = entries
    entries = sorted
  }
  return entries
}

function compare(column: Float64Array | Uint8Array, a: number, b: number): number {
  const [one, other] = [column[a] as number, column[b] as number]
  return one < other ? -1 : one > other ? 1 : 0
}

function isSorted(count: number, order: (a: number, b: number) => number): boolean {
  for (let entry = 1; entry < count; entry += 1) if (order(entry - 1, entry) > 0) return false
  return true
}

type Digits = Uint16Array | Uint8Array

/** The digits of instants, the least first, each a column; as whole numbers they are ordered as the instants are. */
function* digitsOf(instants: Float64Array): Generator<Digits> {
  const count = instants.length
  const halves = new Uint32Array(new Float64Array(instants).buffer)
  for (const [half, shift] of [
    [0, 0],
    [0, DIGIT_BITS],
    [1, 0],
    [1, DIGIT_BITS],
  ] as const) {
    const digits = new Uint16Array(count)
    for (let entry = 0; entry < count; entry += 1) {
      // Negative numbers count backwards, and −0 is 0.
      const isNegative = (instants[entry] as number) < 0
      const isZero = instants[entry] === 0
      const bits = isZero ? 0 : (halves[2 * entry + half] as number)
      const top = half === 1 ? 0x80000000 : 0
      digits[entry] = ((isNegative ? ~bits : bits ^ top) >>> shift) & (DIGITS - 1)
    }
    yield digits
  }
}

/** Sorts by one digit into `sorted`; false where all have the same. */
function scatter(entries: Uint32Array, digits: Digits, sorted: Uint32Array): boolean {
  const places = new Uint32Array(digits instanceof Uint8Array ? 256 : DIGITS)
  for (const digit of digits) places[digit] = (places[digit] as number) + 1
  if (places[digits[0] as number] === digits.length) return false
  let place = 0
  for (let digit = 0; digit < places.length; digit += 1) {
    const here = places[digit] as number
    places[digit] = place
    place += here
  }
  for (let nth = 0; nth < entries.length; nth += 1) {
    const entry = entries[nth] as number
    const digit = digits[entry] as number
    const at = places[digit] as number
    sorted[at] = entry
    places[digit] = at + 1
  }
  return true
}
