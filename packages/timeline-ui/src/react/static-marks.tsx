import { signedNumber } from '../core/formatters'
import type { Layout } from '../core/layout'
import { at, markAlong, parts } from '../live/position'
import type { Words } from '../words'
import { IncidentMark } from './incident-mark'
import { OutsideWords } from './outside-words'

export interface StaticMarksProps {
  readonly layout: Layout
  /** The incident with a line around its mark, by id. */
  readonly selected?: string | null | undefined
  readonly words: Words
}

const SIDES = ['earlier', 'later'] as const

/** Marks as plain links for a pointer; the list beside them has the same links for every other reader. */
export function StaticMarks({ layout: { lanes, scale }, selected, words }: StaticMarksProps) {
  return lanes.map(({ label, row, rows, incidents, counts, outside }) => (
    <div key={label} className="dl-lane">
      {incidents.map((drawn) => (
        <a
          key={drawn.incident.id}
          className="dl-incident"
          href={drawn.incident.href ?? undefined}
          tabIndex={-1}
          data-highlighted={drawn.incident.isHighlighted || undefined}
          data-retracted={drawn.incident.verification === 'retracted' || undefined}
        >
          {drawn.incident.id === selected ? (
            <span
              className="dl-mark-frame"
              data-of="selected"
              data-kind={drawn.mark.kind}
              style={markAlong(drawn, scale.width)}
            />
          ) : null}
          <IncidentMark drawn={drawn} width={scale.width} />
        </a>
      ))}
      {SIDES.map((side) => {
        const hidden = outside[side]
        return hidden ? (
          <span key={side} className="dl-outside" data-side={side} style={parts({ row, height: rows })}>
            <OutsideWords side={side} hidden={hidden} words={words} />
          </span>
        ) : null
      })}
      {counts.map((count) => (
        <span
          key={count.at}
          className="dl-count"
          style={{ ...parts({ row: count.row }), ...at(count.at / scale.width) }}
        >
          {signedNumber(count.count, words.locale)}
        </span>
      ))}
    </div>
  ))
}
