import type { TimelineDate } from './incident'
import { isExactDate } from './mark-kind'
import { DOT, LEAST_BAR, type PixelSpan, pixelsBetween, widened } from './pixel-span'
import type { TimeScale } from './time-scale'

/** `scattered`: several pieces that lie too near each other to be told apart at this zoom. */
export interface MarkPiece extends PixelSpan {
  readonly kind: 'dot' | 'within' | 'scattered'
}

/** Pieces that lie nearer to each other than this, in pixels, are drawn as one striped piece. */
const LEAST_GAP = 2

/** The pieces of a date that touch `drawn`, cut to it, in order, none over another. */
export function markPiecesOf(date: TimelineDate, scale: TimeScale, drawn: PixelSpan): readonly MarkPiece[] {
  const found: MarkPiece[] = []
  for (const span of date.pieces ?? []) {
    const piece = pieceOf(span, date, scale)
    const last = found.at(-1)
    if (last && piece.from - last.to < LEAST_GAP && !isEachClear(last, piece, date)) {
      found[found.length - 1] = { kind: 'scattered', from: last.from, to: Math.max(last.to, piece.to) }
    } else found.push(piece)
  }
  return found
    .filter(({ from, to }) => to > drawn.from && from < drawn.to)
    .map((piece) => ({ ...piece, from: Math.max(piece.from, drawn.from), to: Math.min(piece.to, drawn.to) }))
}

/** Neighbours that touch, as the years of `{1667,1668}` do, need no gap where each is wide enough to be seen. */
function isEachClear(a: MarkPiece, b: MarkPiece, { shape }: TimelineDate): boolean {
  return shape === 'all' && a.kind === 'within' && b.kind === 'within' && a.to - a.from > DOT && b.to - b.from > DOT
}

type Piece = NonNullable<TimelineDate['pieces']>[number]

/** A member of `{…}` that is one day is as exact as a day that stands alone. */
function pieceOf(piece: Piece, { shape, qualifier = 'none' }: TimelineDate, scale: TimeScale): MarkPiece {
  const pixels = pixelsBetween(piece, scale)
  const isExact = shape === 'all' && qualifier === 'none' && isExactDate({ ...piece, label: '' })
  if (isExact && pixels.to - pixels.from < DOT) return { kind: 'dot', ...widened(pixels, DOT) }
  return { kind: 'within', ...widened(pixels, LEAST_BAR) }
}

/** Where the line that joins the pieces runs: between them, and on to either side of the mark. */
export function linksOf({ pieces, from, to }: PixelSpan & { readonly pieces: readonly MarkPiece[] }): PixelSpan[] {
  const starts = [from, ...pieces.map((piece) => piece.to)]
  const ends = [...pieces.map((piece) => piece.from), to]
  return starts
    .map((start, index) => ({ from: start, to: ends[index] ?? to }))
    .filter((link) => link.to - link.from >= LEAST_GAP)
}
