import type { Mark, MarkEnd } from '../core/mark'

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
  const isClosed = mark.start === 'known' && mark.end === 'known'
  return (
    <svg className="dl-shape dl-bar" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      <rect className="dl-tint" x="0" y={TOP} width="100%" height={BOTTOM - TOP} rx={isClosed ? 3 : 0} />
      {isClosed ? (
        <rect className="dl-edge" x="0" y={TOP} width="100%" height={BOTTOM - TOP} rx="3" />
      ) : (
        <>
          <line className="dl-edge" x1="0" x2="100%" y1={TOP} y2={TOP} />
          <line className="dl-edge" x1="0" x2="100%" y1={BOTTOM} y2={BOTTOM} />
          <Cap end={mark.start} isStart isSolid={reaches(mark, 'from')} />
          <Cap end={mark.end} isSolid={reaches(mark, 'to')} />
        </>
      )}
      <Core mark={mark} />
    </svg>
  )
}

/** Over the edge, which is only of what is possible. Drawn without rounding where the core ends inside the bar, for its ends there are exact. */
function Core({ mark: { core, from, to } }: MarkDrawingProps) {
  if (!core) return null
  const length = to - from
  return (
    <rect
      className="dl-solid"
      x={percent((core.from - from) / length)}
      y={TOP - 0.75}
      width={percent((core.to - core.from) / length)}
      height={BOTTOM - TOP + 1.5}
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
          <line className="dl-edge" x1="0" x2="0" y1={TOP} y2={BOTTOM} />
        ) : (
          <path className={`dl-cap ${isSolid ? 'dl-solid' : 'dl-tint'}`} data-end={end} d={CAPS[end]} />
        )}
      </g>
    </svg>
  )
}

function reaches({ core, ...mark }: MarkDrawingProps['mark'], side: 'from' | 'to'): boolean {
  return core !== null && Math.abs(core[side] - mark[side]) < 1
}

function percent(part: number): string {
  return `${Math.round(part * 10_000) / 100}%`
}
