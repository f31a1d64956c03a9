import type { TimelineDate } from './incident'
import type { Mark } from './mark'
import { isExactDate, kindOf } from './mark-kind'
import type { MarkPiece } from './mark-pieces'
import type { PixelSpan } from './pixel-span'
import { sealsOf } from './seal'

/** Length of a sign in its own pixels: a mark drawn for its kind alone, away from any scale. */
const LENGTH = 100

/** The mark of a date where there is no scale, in a margin or a legend: a day or finer is a dot. */
export function signOf(date: TimelineDate): Mark {
  const start = date.start ?? 'known'
  const end = date.end ?? 'known'
  const seals = sealsOf(date, { from: 0, to: LENGTH, start, end })
  if (isExactDate(date)) return { kind: 'dot', from: 0, to: 0, start, end, core: null, pieces: [], seals }
  const kind = kindOf(date)
  const pieces = kind === 'one-of' || kind === 'all-of' ? SIGN_PIECES : []
  return { kind, from: 0, to: LENGTH, start, end, core: signCoreOf(date), pieces, seals }
}

/** Two stand for however many there are. */
const SIGN_PIECES: readonly MarkPiece[] = [
  { kind: 'within', from: 0, to: LENGTH * 0.36 },
  { kind: 'within', from: LENGTH * 0.64, to: LENGTH },
]

function signCoreOf(date: TimelineDate): PixelSpan | null {
  const { core } = date
  if (!core || kindOf(date) !== 'lasted') return null
  return {
    from: date.earliest === null || date.earliest === core.earliest ? 0 : LENGTH * 0.2,
    to: date.latest === core.latest ? LENGTH : LENGTH * 0.8,
  }
}
