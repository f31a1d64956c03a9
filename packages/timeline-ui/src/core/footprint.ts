import type { TimelineClaim, TimelineDate, TimelineIncident } from './incident'
import { LABEL_GAP, type LabelPlace, occupied, placeClaimLabel, placeLabel, writableOf } from './label'
import { markPixelsOf } from './mark'
import { sealCount } from './seal'
import type { SizeClass } from './size-class'
import type { RowSpan } from './stack-rows'
import type { TimeScale } from './time-scale'

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

export interface Ground {
  readonly scale: TimeScale
  /** Pixels between which labels stay. */
  readonly room: { readonly from: number; readonly to: number }
  readonly sizeClass: SizeClass
}

/** Its labels where they like to be best. */
export function footprintOf(incident: TimelineIncident, ground: Ground): Footprint {
  const claims = incident.claims ?? []
  return {
    label: ownLabel(incident, ground),
    claims: claims.map((claim) => ({ claim, label: placeClaimLabel(claim, ground.scale, ground.room) })),
  }
}

/** Its mark alone, its claims as they were. */
export function bare({ claims }: Footprint): Footprint {
  return { label: NO_LABEL, claims }
}

/**
 * The footprint of a scale twice as coarse, at this one: labels go inside where their bar has grown enough and take up
 * what they were cut by, but never more time than before.
 */
export function refined(incident: TimelineIncident, before: Footprint, ground: Ground): Footprint {
  const claims = before.claims.map(({ claim, label }) => ({
    claim,
    label: withinBefore(label, placeClaimLabel(claim, ground.scale, ground.room)),
  }))
  return { label: withinBefore(before.label, ownLabel(incident, ground)), claims }
}

function withinBefore(before: LabelPlace, wanted: LabelPlace): LabelPlace {
  if (before.side === 'none') return before
  if (wanted.side === 'inside' || (wanted.side === 'after' && before.side === 'before')) return wanted
  if (wanted.side !== before.side) return before
  return { side: before.side, width: Math.min(wanted.width, 2 * before.width + LABEL_GAP) }
}

function ownLabel({ title, date }: TimelineIncident, { scale, room, sizeClass }: Ground): LabelPlace {
  const { label: most, cut } = sizeClass
  return placeLabel(title, markPixelsOf(date, scale), {
    inside: writableOf(date, scale),
    room,
    most,
    cut,
    seals: sealCount(date),
  })
}

/**
 * Pixels and rows that it takes up. A label before its mark keeps what lies behind it free to the end of the room: it
 * moves there as soon as the reader has zoomed in far enough.
 */
export function spanOf({ date }: TimelineIncident, { label, claims }: Footprint, { scale, room }: Ground): RowSpan {
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
