/** Numbers for every contender to draw. Epoch milliseconds, half-open `[starts, ends)`, in order of the starts. */
export interface IncidentSet {
  readonly count: number
  readonly starts: Float64Array
  readonly ends: Float64Array
  /** 0 to 100. */
  readonly ranks: Uint8Array
}

export type SetName = 'newsroom' | 'one instant' | 'whole spans' | 'BCE to far future'

const DAY = 86_400_000
const YEAR = 365.2425 * DAY
const FROM = Date.UTC(1990, 0)
const TO = Date.UTC(2025, 0)
/** As far as a `Date` goes, with room for the longest span. */
const FAR = 170_000 * YEAR

interface Extent {
  readonly start: number
  readonly length: number
}

type Make = (next: () => number) => Extent

const MAKERS: Readonly<Record<SetName, Make>> = {
  // Mostly days, some months, a few spans of years; more of them the nearer to now.
  newsroom(next) {
    const start = dayOf(FROM + (TO - FROM) * Math.sqrt(next()))
    const kind = next()
    if (kind < 0.75) return { start, length: DAY }
    return { start, length: (kind < 0.95 ? 30 + Math.floor(next() * 60) : 365 + Math.floor(next() * 1500)) * DAY }
  },
  'one instant': () => ({ start: Date.UTC(2019, 1, 3, 10, 15), length: 1 }),
  'whole spans': () => ({ start: FROM, length: TO - FROM }),
  'BCE to far future': (next) => ({
    start: (next() * 2 - 1) * FAR,
    length: next() < 0.5 ? DAY : 2 ** (next() * 25) * DAY,
  }),
}

/** The same for the same name and count. */
export function makeSet(name: SetName, count: number): IncidentSet {
  const next = seeded(1985)
  const make = MAKERS[name]
  const extents = Array.from({ length: count }, () => make(next)).sort((one, other) => one.start - other.start)
  return {
    count,
    starts: Float64Array.from(extents, ({ start }) => Math.round(start)),
    ends: Float64Array.from(extents, ({ start, length }) => Math.round(start + length)),
    ranks: Uint8Array.from(extents, () => Math.floor(next() * 101)),
  }
}

/** Every second incident. */
export function halfOf({ count, starts, ends, ranks }: IncidentSet): IncidentSet {
  const isKept = (_: number, index: number) => index % 2 === 0
  return {
    count: Math.ceil(count / 2),
    starts: starts.filter(isKept),
    ends: ends.filter(isKept),
    ranks: ranks.filter(isKept),
  }
}

/** Unlike any other's, so that it can be known again where it is read out. */
export function titleOf(index: number): string {
  return `Incident #${index} of the set`
}

function dayOf(instant: number): number {
  return Math.floor(instant / DAY) * DAY
}

/** Random numbers from 0 up to 1 that a seed repeats. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
