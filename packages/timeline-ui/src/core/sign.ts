import type { TimelineDate } from './incident'
import { kindOf, type Mark, type PixelSpan } from './mark'

/** Length of a sign in its own pixels: a mark drawn for its kind alone, away from any scale. */
const LENGTH = 100

const FINE: ReadonlySet<string> = new Set(['millisecond', 'second', 'minute', 'hour', 'day'])
const DAY = 86_400_000

/** The mark of a date where there is no scale, in a margin or a legend: a day or finer is a dot. */
export function signOf(date: TimelineDate): Mark {
  const start = date.start ?? 'known'
  const end = date.end ?? 'known'
  const qualifier = date.qualifier ?? 'none'
  const kind = kindOf(date)
  if (kind === 'within' && start === 'known' && end === 'known' && isADay(date)) {
    return { kind: 'dot', from: 0, to: 0, start, end, core: null, qualifier }
  }
  return { kind, from: 0, to: LENGTH, start, end, core: signCoreOf(date), qualifier }
}

function isADay({ precision, earliest, latest }: TimelineDate): boolean {
  if (precision) return FINE.has(precision)
  return earliest !== null && latest !== null && latest - earliest <= DAY
}

function signCoreOf(date: TimelineDate): PixelSpan | null {
  const { core } = date
  if (!core || kindOf(date) === 'within') return null
  return {
    from: date.earliest === null || date.earliest === core.earliest ? 0 : LENGTH * 0.2,
    to: date.latest === core.latest ? LENGTH : LENGTH * 0.8,
  }
}
