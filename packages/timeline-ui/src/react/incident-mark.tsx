import type { DrawnClaim, DrawnIncident, DrawnLabel } from '../core/layout'
import type { Mark } from '../core/mark'
import { MarkDrawing } from './mark-drawing'
import { labelInside, parts } from './position'
import { Seal } from './seal'
import { writtenIn } from './written-in'

export interface IncidentMarkProps {
  readonly drawn: DrawnIncident
  /** Width of the layout in pixels. */
  readonly width: number
}

/** An incident's mark and label with those of its claims. What holds it gives it its name and its meaning. */
export function IncidentMark({ drawn, width }: IncidentMarkProps) {
  return (
    <>
      <PlacedMark mark={drawn.mark} row={drawn.row} label={drawn.label} width={width} lang={drawn.incident.language} />
      {drawn.claims.map((claim) => (
        <ClaimMark key={claim.row} claim={claim} width={width} />
      ))}
    </>
  )
}

function ClaimMark({ claim, width }: { readonly claim: DrawnClaim; readonly width: number }) {
  return <PlacedMark mark={claim.mark} row={claim.row} label={claim.label} width={width} isClaim />
}

interface PlacedMarkProps {
  readonly mark: Mark
  readonly row: number
  readonly label: DrawnLabel
  readonly width: number
  readonly lang?: string | undefined
  readonly isClaim?: boolean
}

function PlacedMark({ mark, row, label, width, lang, isClaim }: PlacedMarkProps) {
  return (
    <span
      className="dl-mark"
      aria-hidden="true"
      data-kind={mark.kind}
      data-start={mark.start}
      data-end={mark.end}
      data-qualified={mark.qualifier !== 'none' || undefined}
      data-claim={isClaim || undefined}
      style={parts({ row, from: mark.from / width, to: mark.to / width })}
    >
      <MarkDrawing mark={mark} />
      <Seal qualifier={mark.qualifier} />
      {label.side === 'none' ? null : (
        <span
          className="dl-label"
          data-side={label.side}
          data-on={label.side === 'inside' && mark.core ? 'solid' : undefined}
          style={{ ...(label.side === 'inside' ? labelInside(label, mark) : { maxInlineSize: label.width }) }}
        >
          <span className="dl-label-words" {...writtenIn(lang)}>
            {label.text}
          </span>
        </span>
      )}
    </span>
  )
}
