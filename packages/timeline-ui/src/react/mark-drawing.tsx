import { Fragment } from 'react'
import { isSolidAt, type Mark, type MarkEnd, possibleParts } from '../core/mark'

/** Height of a bar in pixels. */
const HEIGHT = 18
const TOP = 1.5
const BOTTOM = HEIGHT - 1.5
/** Lengths in pixels of an arrowhead and of a torn edge; the stylesheet keeps as much room for them. */
const CAPS: Readonly<Record<'open' | 'unknown', string>> = {
  open: `M0 ${TOP} L9 ${HEIGHT / 2} L0 ${BOTTOM}`,
  unknown: `M0 ${TOP} L5 4.5 L1 7.5 L5 10.5 L1 13.5 L4 ${BOTTOM} L0 ${BOTTOM}`,
}

export interface MarkDrawingProps {
  readonly mark: Pick<Mark, 'kind' | 'start' | 'end' | 'core' | 'from' | 'to' | 'qualifier'>
}

/** A mark's shape alone, as wide as what holds it. Solid is what lasted, tint with a dashed edge what is possible. */
export function MarkDrawing({ mark }: MarkDrawingProps) {
  return mark.kind === 'dot' ? <Dot /> : <Bar mark={mark} />
}

function Dot() {
  return (
    <svg className="dl-shape dl-dot" width={HEIGHT} height={HEIGHT} aria-hidden="true" focusable="false">
      <circle className="dl-ring" cx={HEIGHT / 2} cy={HEIGHT / 2} r={8.25} />
      <circle className="dl-solid" cx={HEIGHT / 2} cy={HEIGHT / 2} r={6} />
    </svg>
  )
}

function Bar({ mark }: MarkDrawingProps) {
  return (
    <svg className="dl-shape dl-bar" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      <rect className="dl-tint" x="0" y={TOP} width="100%" height={BOTTOM - TOP} />
      <Edge mark={mark} />
      <Core mark={mark} />
    </svg>
  )
}

/** A dashed line around what is only possible; what lasted needs none. */
function Edge({ mark }: MarkDrawingProps) {
  if (!mark.core && mark.start === 'known' && mark.end === 'known') {
    return <rect className="dl-edge" x="0" y={TOP} width="100%" height={BOTTOM - TOP} rx="3" />
  }
  return (
    <>
      {possibleParts(mark).map(({ from, to }) => (
        <Fragment key={from}>
          <line className="dl-edge" x1={percent(from)} x2={percent(to)} y1={TOP} y2={TOP} />
          <line className="dl-edge" x1={percent(from)} x2={percent(to)} y1={BOTTOM} y2={BOTTOM} />
        </Fragment>
      ))}
      <Cap end={mark.start} isStart isSolid={isSolidAt(mark, 'from')} />
      <Cap end={mark.end} isSolid={isSolidAt(mark, 'to')} />
    </>
  )
}

function Core({ mark: { core, from, to } }: MarkDrawingProps) {
  if (!core) return null
  const length = to - from
  return (
    <rect
      className="dl-solid"
      x={percent((core.from - from) / length)}
      y={TOP - 0.5}
      width={percent((core.to - core.from) / length)}
      height={BOTTOM - TOP + 1}
      rx="2"
    />
  )
}

interface CapProps {
  readonly end: MarkEnd
  readonly isStart?: boolean
  readonly isSolid: boolean
}

function Cap({ end, isStart = false, isSolid }: CapProps) {
  if (end === 'cut') return null
  return (
    <svg x={isStart ? '0' : '100%'} overflow="visible" aria-hidden="true" focusable="false">
      <g transform={isStart ? 'scale(-1 1)' : undefined}>
        {end === 'known' ? (
          isSolid ? null : (
            <line className="dl-edge" x1="0" x2="0" y1={TOP} y2={BOTTOM} />
          )
        ) : (
          <path className={`dl-cap ${isSolid ? 'dl-solid' : 'dl-tint'}`} data-end={end} d={CAPS[end]} />
        )}
      </g>
    </svg>
  )
}

function percent(part: number): string {
  return `${Math.round(part * 10_000) / 100}%`
}
