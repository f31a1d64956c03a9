import type { Reader } from './readers'

const ROUNDS = 11
const WARM_UP_MS = 120
const ROUND_MS = 30
/** Texts between two looks at the clock. */
const BATCH = 50

/** How many texts a reader reads in a second: the median of rounds in which all readers take turns. */
export function rates(readers: readonly Reader[], texts: readonly string[]): readonly number[] {
  for (const reader of readers) readFor(reader, texts, WARM_UP_MS)
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const turns = readers.map((_, index) => (index + round) % readers.length)
    const found = new Map(turns.map((index) => [index, readFor(readers[index] ?? fail(), texts, ROUND_MS)]))
    return readers.map((_, index) => found.get(index) ?? 0)
  })
  return readers.map((_, index) => median(rounds.map((round) => round[index] ?? 0)))
}

/** The least time that reading a text takes, in milliseconds: what another process took away is not its own. */
export function leastTime({ read }: Reader, text: string, times: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < times; time += 1) {
    const started = performance.now()
    read(text)
    least = Math.min(least, performance.now() - started)
  }
  return least
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

let wereRead = 0

/** Texts read in a second of the processor's time, which a busy machine does not take away from. */
function readFor({ read }: Reader, texts: readonly string[], ms: number): number {
  const repeats = Math.ceil(BATCH / texts.length)
  const started = processorTime()
  let count = 0
  let now = started
  for (; now - started < ms; now = processorTime()) {
    // What comes out is kept, so that nothing is optimised away.
    for (let repeat = 0; repeat < repeats; repeat += 1) for (const text of texts) wereRead += read(text) ? 1 : 0
    count += repeats * texts.length
  }
  return (count / (now - started)) * 1000
}

function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** How many texts were read at all, in every measurement. */
export function readSoFar(): number {
  return wereRead
}

function fail(): never {
  throw new RangeError('There is no such reader.')
}
