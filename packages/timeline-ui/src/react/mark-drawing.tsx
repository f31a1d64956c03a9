import { Fragment } from 'react'
import { BAR } from '../core/bar'
import { isSolidAt, type Mark, type MarkEnd, possibleParts } from '../core/mark'
import { PieceDrawing } from './piece-drawing'
import { percent } from './shape'

/** Lengths in pixels of an arrowhead and of a torn edge; the stylesheet keeps as much room for them. */
const CAPS: Readonly<Record<'open' | 'unknown', string>> = {
  open: `M0 ${BAR.top} L9 ${BAR.middle} L0 ${BAR.bottom}`,
  unknown: `M0 ${BAR.top} L7 4 L1.5 6.5 L7 9 L1.5 11.5 L7 14 L4 ${BAR.bottom} L0 ${BAR.bottom}`,
}

export interface MarkDrawingProps {
  readonly mark: Omit<Mark, 'seals'>
}

/** A mark's shape alone, as wide as what holds it. Solid is what lasted, tint with a dashed edge what is possible. */
export function MarkDrawing({ mark }: MarkDrawingProps) {
  return mark.kind === 'dot' ? <Dot /> : <Bar mark={mark} />
}

function Dot() {
  return (
    <svg className="dl-shape dl-dot" width={BAR.height} height={BAR.height} aria-hidden="true" focusable="false">
      <circle className="dl-ring" cx={BAR.middle} cy={BAR.middle} r={8.25} />
      <circle className="dl-solid" cx={BAR.middle} cy={BAR.middle} r={6} />
    </svg>
  )
}

function Bar({ mark }: MarkDrawingProps) {
  const hasPieces = mark.kind === 'one-of' || mark.kind === 'all-of'
  return (
    <svg className="dl-shape dl-bar" width="100%" height={BAR.height} aria-hidden="true" focusable="false">
      {hasPieces ? <PieceDrawing mark={mark} /> : <Whole mark={mark} />}
      <Cap end={mark.start} isStart isSolid={isSolidAt(mark, 'from')} isClosed={hasPieces || isBox(mark)} />
      <Cap end={mark.end} isSolid={isSolidAt(mark, 'to')} isClosed={hasPieces || isBox(mark)} />
    </svg>
  )
}

function Whole({ mark }: MarkDrawingProps) {
  return (
    <>
      <rect className="dl-tint" x="0" y={BAR.top} width="100%" height={BAR.bottom - BAR.top} />
      {mark.kind === 'scattered' ? (
        <line className="dl-stripes" x1="0" x2="100%" y1={BAR.middle} y2={BAR.middle} />
      ) : null}
      <Edge mark={mark} />
      <Core mark={mark} />
    </>
  )
}

/** Whether one dashed line goes all around it. */
function isBox({ core, start, end }: MarkDrawingProps['mark']): boolean {
  return !core && start === 'known' && end === 'known'
}

/** A dashed line around what is only possible; what lasted needs none. */
function Edge({ mark }: MarkDrawingProps) {
  if (isBox(mark)) {
    return <rect className="dl-edge" x="0" y={BAR.top} width="100%" height={BAR.bottom - BAR.top} rx="3" />
  }
  return possibleParts(mark).map(({ from, to }) => (
    <Fragment key={from}>
      <line className="dl-edge" x1={percent(from)} x2={percent(to)} y1={BAR.top} y2={BAR.top} />
      <line className="dl-edge" x1={percent(from)} x2={percent(to)} y1={BAR.bottom} y2={BAR.bottom} />
    </Fragment>
  ))
}

function Core({ mark: { core, from, to } }: MarkDrawingProps) {
  if (!core) return null
  const length = to - from
  return (
    <rect
      className="dl-solid"
      x={percent((core.from - from) / length)}
      y={BAR.top - 0.5}
      width={percent((core.to - core.from) / length)}
      height={BAR.bottom - BAR.top + 1}
      rx="2"
    />
  )
}

interface CapProps {
  readonly end: MarkEnd
  readonly isStart?: boolean
  readonly isSolid: boolean
  /** Whether it needs no more line where it ends. */
  readonly isClosed: boolean
}

/** It reaches into the bar, so that no seam shows. */
const SOLID_ARROWHEAD = `M-3 ${BAR.top - 0.5} H0 L9 ${BAR.middle} L0 ${BAR.bottom + 0.5} H-3`

/** What closes a bar: nothing where it is solid or cut, a dashed line where it is only possible, else its own shape. */
function Cap({ end, isStart = false, isSolid, isClosed }: CapProps) {
  if (end === 'cut' || (end === 'known' && (isSolid || isClosed))) return null
  return (
    <svg x={isStart ? '0' : '100%'} overflow="visible" aria-hidden="true" focusable="false">
      <g transform={isStart ? 'scale(-1 1)' : undefined}>
        {end === 'known' ? (
          <line className="dl-edge" x1="0" x2="0" y1={BAR.top} y2={BAR.bottom} />
        ) : (
          <path
            className={`dl-cap ${isSolid ? 'dl-solid' : 'dl-tint'}`}
            data-end={end}
            d={isSolid && end === 'open' ? SOLID_ARROWHEAD : CAPS[end]}
          />
        )}
      </g>
    </svg>
  )
}
