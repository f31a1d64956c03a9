import { BAR } from '../core/bar'
import type { Mark } from '../core/mark'
import { linksOf, type MarkPiece } from '../core/mark-pieces'
import { percent } from './shape'

export interface PieceDrawingProps {
  readonly mark: Pick<Mark, 'kind' | 'pieces' | 'from' | 'to'>
}

/** The pieces that a date lies in, joined by a line: dotted where it is one of them, solid where it is every one. */
export function PieceDrawing({ mark: { kind, pieces, from, to } }: PieceDrawingProps) {
  const part = (pixel: number) => (pixel - from) / (to - from)
  return (
    <>
      {linksOf({ pieces, from, to }).map((link) => (
        <line
          key={link.from}
          className="dl-link"
          data-kind={kind}
          x1={percent(part(link.from))}
          x2={percent(part(link.to))}
          y1={BAR.middle}
          y2={BAR.middle}
        />
      ))}
      {pieces.map((piece) => (
        <Piece key={piece.from} kind={piece.kind} from={part(piece.from)} to={part(piece.to)} />
      ))}
    </>
  )
}

/** `from` and `to` are parts of the mark's length. */
function Piece({ kind, from, to }: MarkPiece) {
  if (kind === 'dot') {
    return <circle className="dl-solid dl-piece" cx={percent((from + to) / 2)} cy={BAR.middle} r={6} />
  }
  const box = { x: percent(from), y: BAR.top, width: percent(to - from), height: BAR.bottom - BAR.top }
  return (
    <>
      <rect className="dl-tint" {...box} rx="3" />
      {kind === 'scattered' ? (
        <line className="dl-stripes" x1={percent(from)} x2={percent(to)} y1={BAR.middle} y2={BAR.middle} />
      ) : null}
      <rect className="dl-edge dl-piece" {...box} rx="3" />
    </>
  )
}
