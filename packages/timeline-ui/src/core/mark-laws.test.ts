import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { honestDate } from '../fixtures/honest-date'
import { toTimelineDate } from '../to-timeline-date'
import { DAY } from './calendar'
import type { TimelineDate } from './incident'
import { type Mark, markOf, pixelsOf, STUB } from './mark'
import { isExactDate } from './mark-kind'
import { DOT, LEAST_BAR, type PixelSpan } from './pixel-span'
import { fit, type TimeScale, toPixels } from './time-scale'

const FORMS = [
  '2014-06-15T10:15:30Z',
  '2014-06-15',
  '2014-06-15%',
  '2014-06',
  '2014-22',
  '2014~',
  '201X',
  '20XX',
  '2010S3',
  '2014-XX-15',
  'XXXX-06-15',
  '201X-06-15',
  '2014-06-15/2014-06-15',
  '2014-06-15/2014-06-17',
  '2012-06/2016-08',
  '2012-06~/2016-08?',
  '2014-06/..',
  '../2014-06',
  '2014-06/',
  '/2014-06',
  '[2014-05-04,2014-05-20..2014-06-03]',
  '[..2014-06-03]',
  '[2014-06-03..]',
  '{2014-06-02,2014-06-09,2014-06-23}',
  '{2012,2013,2015..2016}',
] as const
const dates = fc.constantFrom(...FORMS).map((edtf) => toTimelineDate(honestDate(edtf)))
const scales = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.double({ min: -1, max: 5, noNaN: true }))
  .map(([shift, magnitude]): TimeScale => {
    const length = 10 ** magnitude * DAY
    const from = Date.UTC(2014, 5, 15) + (shift / 1000 - 0.5) * length
    return fit({ from, to: from + length }, 800)
  })

const drawnDate = fc.tuple(dates, scales).filter(([date, scale]) => {
  const { from, to } = pixelsOf(date, scale)
  return to > -12 && from < scale.width + 12
})

function law(holds: (date: TimelineDate, mark: Mark, scale: TimeScale) => void): void {
  fc.assert(
    fc.property(drawnDate, ([date, scale]) => holds(date, markOf(date, scale), scale)),
    { numRuns: 300 },
  )
}

const near = 1e-6

function boundsOf(span: NonNullable<TimelineDate['pieces']>[number], scale: TimeScale): PixelSpan {
  return {
    from: span.earliest === null ? Number.NEGATIVE_INFINITY : toPixels(scale, span.earliest),
    to: span.latest === null ? Number.POSITIVE_INFINITY : toPixels(scale, span.latest),
  }
}

/** Half of what a span lacks of the least that can be seen: no mark reaches further beyond its bounds. */
function slack({ from, to }: PixelSpan, least: number): number {
  return Math.max(0, (least - (to - from)) / 2) + near
}

describe('whatever the date and the zoom, a mark', () => {
  it('never covers time outside the bounds, but for the least that can be seen', () => {
    law((date, mark, scale) => {
      const bounds = boundsOf(date, scale)
      const allowed = mark.kind === 'dot' ? 0 : slack(bounds, LEAST_BAR)
      expect(mark.from).toBeGreaterThanOrEqual(Math.max(bounds.from - allowed, Math.min(bounds.from, -STUB)))
      expect(mark.to).toBeLessThanOrEqual(Math.min(bounds.to + allowed, Math.max(bounds.to, scale.width + STUB)))
    })
  })

  it('is a dot where it is exact and narrower than one, and nowhere else', () => {
    law((date, mark, scale) => {
      const { from, to } = boundsOf(date, scale)
      expect(mark.kind === 'dot').toBe(isExactDate(date) && to - from < DOT)
      if (mark.kind === 'dot') expect(mark.from).toBe((from + to) / 2)
    })
  })

  it('is solid within its core and its extent alone', () => {
    law((date, { core, from, to }, scale) => {
      if (!core) return
      expect(core.from).toBeGreaterThanOrEqual(from - near)
      expect(core.to).toBeLessThanOrEqual(to + near)
      const whole = pixelsOf(date, scale)
      if (whole.to - whole.from < LEAST_BAR || !date.core) return
      const certain = boundsOf(date.core, scale)
      expect(core.from).toBeGreaterThanOrEqual(certain.from - near)
      expect(core.to).toBeLessThanOrEqual(certain.to + near)
    })
  })

  it('keeps its pieces apart, in order and within it', () => {
    law((_date, { pieces, from, to }) => {
      for (const [index, piece] of pieces.entries()) {
        expect(piece.from).toBeGreaterThanOrEqual(Math.max(from, (pieces[index - 1]?.to ?? from) - near))
        expect(piece.to).toBeGreaterThan(piece.from)
        expect(piece.to).toBeLessThanOrEqual(to)
      }
    })
  })

  it('covers every piece that is in view, and draws none where there is none', () => {
    law((date, { pieces, from, to }, scale) => {
      const possible = (date.pieces ?? []).map((piece) => boundsOf(piece, scale))
      for (const piece of possible) {
        if (piece.to <= from || piece.from >= to) continue
        const shown = { from: Math.max(piece.from, from), to: Math.min(piece.to, to) }
        expect(pieces.some((drawn) => drawn.from <= shown.from + near && drawn.to >= shown.to - near)).toBe(true)
      }
      for (const drawn of pieces) {
        expect(possible.some((piece) => piece.to + slack(piece, DOT) > drawn.from && piece.from - DOT < drawn.to)).toBe(
          true,
        )
      }
    })
  })
})
