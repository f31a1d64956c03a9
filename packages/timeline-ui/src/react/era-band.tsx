import type { DrawnEra } from '../core/era'
import { parts } from '../live/position'

export interface EraBandProps {
  readonly drawn: DrawnEra
  readonly width: number
}

export function EraBand({ drawn: { era, from, to, row }, width }: EraBandProps) {
  return (
    <div className="dl-era" style={parts({ row, from: from / width, to: to / width })}>
      <span className="dl-era-name" title={era.date.label}>
        {era.label}
      </span>
    </div>
  )
}
