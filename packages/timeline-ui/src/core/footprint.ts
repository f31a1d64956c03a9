import type { TimelineClaim, TimelineDate, TimelineIncident } from './incident'
import { LABEL_GAP, type LabelGround, type LabelPlace, labelOf, occupied } from './label'
import { markPixelsOf } from './mark'
import type { SizeClass } from './size-class'
import type { RowSpan } from './stack-rows'

/** What an incident takes up with its label, one row for itself and one for each of its claims. */
export interface Footprint {
  readonly label: LabelPlace
  readonly claims: readonly PlacedClaim[]
}

export interface PlacedClaim {
  readonly claim: TimelineClaim
  readonly label: LabelPlace
}

const NO_LABEL: LabelPlace = { side: 'none', width: 0 }

export interface Ground extends LabelGround {
  readonly sizeClass: SizeClass
}

/** The most of a claim's label. */
const CLAIM = { most: 140, cut: 140 }

/**
 * Its labels where they like to be best. With the footprint of a scale twice as coarse: labels go inside where their bar
 * has grown enough and take up what they were cut by, but never more time than before.
 */
export function footprintOf(incident: TimelineIncident, ground: Ground, before?: Footprint): Footprint {
  const { title, date, claims = [] } = incident
  const { label: most, cut } = ground.sizeClass
  return {
    label: within(before?.label, labelOf(title, date, { ...ground, most, cut })),
    claims: claims.map((claim, nth) => {
      const wanted = labelOf(claim.source.name, claim.date, { ...ground, ...CLAIM })
      return { claim, label: within(before?.claims[nth]?.label, wanted) }
    }),
  }
}

/** Its mark alone, its claims as they were. */
export function bare({ claims }: Footprint): Footprint {
  return { label: NO_LABEL, claims }
}

function within(before: LabelPlace | undefined, wanted: LabelPlace): LabelPlace {
  if (!before) return wanted
  if (before.side === 'none') return before
  if (wanted.side === 'inside' || (wanted.side === 'after' && before.side === 'before')) return wanted
  if (wanted.side !== before.side) return before
  return { side: before.side, width: Math.min(wanted.width, 2 * before.width + LABEL_GAP) }
}

/**
 * Pixels and rows that it takes up. A label before its mark keeps what lies behind it free to the end of the room: it
 * moves there as soon as the reader has zoomed in far enough.
 */
export function spanOf(
  { incident: { date }, label, claims }: Footprint & { readonly incident: TimelineIncident },
  { scale, room }: Ground,
): RowSpan {
  let { from, to } = taken(date, label)
  for (const { claim, label: place } of claims) {
    const span = taken(claim.date, place)
    from = Math.min(from, span.from)
    to = Math.max(to, span.to)
  }
  return { from, to, rows: 1 + claims.length }

  function taken(of: TimelineDate, place: LabelPlace): RowSpan {
    const span = occupied(markPixelsOf(of, scale), place)
    return place.side === 'before' ? { from: span.from, to: Math.max(span.to, room.to) } : span
  }
}

/** Rows that it takes. */
export function rowsOf({ claims }: Footprint): number {
  return 1 + claims.length
}
