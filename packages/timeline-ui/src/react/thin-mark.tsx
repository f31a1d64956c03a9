import type { Mark } from '../core/mark'
import type { PixelSpan } from '../core/pixel-span'
import { percent } from './shape'

/** Height of the overview's marks in pixels. */
const HEIGHT = 5

/** A mark for the overview, too thin for dashes and ends: solid where it lasted, tint where it is possible. */
export function ThinMark({ mark }: { readonly mark: Mark }) {
  const { kind, core, pieces } = mark
  if (kind === 'dot') {
    return (
      <svg className="dl-shape" width={HEIGHT} height={HEIGHT} aria-hidden="true" focusable="false">
        <circle className="dl-solid" cx={HEIGHT / 2} cy={HEIGHT / 2} r={HEIGHT / 2} />
      </svg>
    )
  }
  return (
    <svg className="dl-shape" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      {pieces.length > 0 ? (
        <line className="dl-thin-link" x1="0" x2="100%" y1={HEIGHT / 2} y2={HEIGHT / 2} />
      ) : (
        <Strip mark={mark} part={mark} className="dl-thin-edge" />
      )}
      {pieces.map((piece) => (
        <Strip
          key={piece.from}
          mark={mark}
          part={piece}
          className={piece.kind === 'dot' ? 'dl-solid' : 'dl-thin-edge'}
        />
      ))}
      {core ? <Strip mark={mark} part={core} className="dl-solid" /> : null}
    </svg>
  )
}

interface StripProps {
  readonly mark: PixelSpan
  readonly part: PixelSpan
  readonly className: string
}

function Strip({ mark: { from, to }, part, className }: StripProps) {
  const length = to - from
  return (
    <rect
      className={className}
      x={percent((part.from - from) / length)}
      y="0.5"
      width={percent((part.to - part.from) / length)}
      height={HEIGHT - 1}
      rx="1"
    />
  )
}
