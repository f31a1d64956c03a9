import type { DrawnClaim, DrawnIncident, DrawnLabel } from '../core/layout'
import type { Mark } from '../core/mark'
import { groundOf, sealsBeside } from '../core/seal'
import { labelInside } from '../live/position'
import { writtenIn } from '../written-in'
import { PlacedMark } from './placed-mark'

export interface IncidentMarkProps {
  readonly drawn: DrawnIncident
  /** Width of the layout in pixels. */
  readonly width: number
}

/** An incident's mark and label with those of its claims. What holds it gives it its name and its meaning. */
export function IncidentMark({ drawn: { mark, row, label, claims, incident }, width }: IncidentMarkProps) {
  return (
    <>
      <PlacedMark mark={mark} row={row} width={width}>
        <Label mark={mark} label={label} lang={incident.language} />
      </PlacedMark>
      {claims.map((claim) => (
        <ClaimMark key={claim.row} claim={claim} width={width} />
      ))}
    </>
  )
}

function ClaimMark({ claim: { mark, row, label }, width }: { readonly claim: DrawnClaim; readonly width: number }) {
  return (
    <PlacedMark mark={mark} row={row} width={width} isClaim>
      <Label mark={mark} label={label} />
    </PlacedMark>
  )
}

interface LabelProps {
  readonly mark: Mark
  readonly label: DrawnLabel
  readonly lang?: string | undefined
}

function Label({ mark, label, lang }: LabelProps) {
  if (label.side === 'none') return null
  const isInside = label.side === 'inside'
  return (
    <span
      className="dl-label"
      data-side={label.side}
      data-on={isInside ? groundOf(mark) : undefined}
      data-beside={isInside ? sealsBeside(label, mark).join(' ') || undefined : undefined}
      style={isInside ? labelInside(label, mark) : { maxInlineSize: label.width }}
    >
      <span className="dl-label-words" {...writtenIn(lang)}>
        {label.text}
      </span>
    </span>
  )
}
