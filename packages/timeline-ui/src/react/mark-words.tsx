import { memo } from 'react'
import type { DrawnIncident, DrawnLabel } from '../core/layout'
import type { Mark } from '../core/mark'
import { groundOf, sealsBeside } from '../core/seal'
import { labelAlong, parts, sealAlong } from '../live/position'
import { writtenIn } from '../written-in'
import { SIGNS } from './seals'

export interface MarkWordsProps {
  readonly drawn: DrawnIncident
  /** Width of the layout in pixels. */
  readonly width: number
  /** How the page is written, for words written the other way. */
  readonly locale: string
  /** What the reader does with it: "focused", "selected" or "hovered", several apart by spaces. */
  readonly state: string
}

/** The label and the signs of doubt of an incident's mark and of those of its claims; the marks are drawn elsewhere. */
export const MarkWords = memo(function MarkWords({ drawn, width, locale, state }: MarkWordsProps) {
  const { incident, claims } = drawn
  return (
    <>
      <Words
        of={drawn}
        width={width}
        locale={locale}
        lang={incident.language}
        id={incident.id}
        state={state}
        isBold={incident.isHighlighted}
      />
      {claims.map((claim) => (
        <Words key={claim.row} of={claim} width={width} locale={locale} id={incident.id} isClaim />
      ))}
    </>
  )
})

interface WordsProps {
  readonly of: { readonly mark: Mark; readonly row: number; readonly label: DrawnLabel }
  readonly width: number
  readonly locale: string
  readonly id: string
  readonly lang?: string | undefined
  readonly state?: string
  readonly isBold?: boolean | undefined
  readonly isClaim?: boolean
}

function Words({ of: { mark, row, label }, width, locale, id, lang, state, isBold, isClaim }: WordsProps) {
  const isInside = label.side === 'inside'
  const ground = isInside ? groundOf(mark) : undefined
  const written = writtenIn(lang)
  const isPlain = ground !== 'line' && (!written.dir || written.dir === (writtenIn(locale).dir ?? 'ltr'))
  return (
    <>
      {mark.seals.map((seal) => (
        <span
          key={seal.of}
          className="dl-seal"
          data-of={seal.of}
          data-kind={mark.kind}
          data-claim={isClaim}
          style={sealAlong(seal, mark, { row, width })}
        >
          {SIGNS[seal.qualifier]}
        </span>
      ))}
      {label.side === 'none' ? null : (
        <span
          className={isPlain ? 'dl-label dl-label-words' : 'dl-label'}
          data-incident={id}
          data-kind={mark.kind}
          data-start={mark.start}
          data-end={mark.end}
          data-side={label.side}
          data-on={ground}
          data-beside={isInside ? sealsBeside(label, mark).join(' ') || undefined : undefined}
          data-claim={isClaim}
          data-state={state || undefined}
          data-highlighted={isBold || undefined}
          lang={isPlain ? written.lang : undefined}
          style={{ ...parts({ row }), ...labelAlong(label, mark, width) }}
        >
          {isPlain ? (
            label.text
          ) : (
            <span className="dl-label-words" {...written}>
              {label.text}
            </span>
          )}
        </span>
      )}
    </>
  )
}
