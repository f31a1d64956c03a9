import type { Mark } from '../core/mark'

/** Height of the overview's marks in pixels. */
const HEIGHT = 5

/** A mark for the overview, too thin for dashes and ends: solid where it lasted, tint where it is possible. */
export function ThinMark({ mark: { kind, core, from, to } }: { readonly mark: Mark }) {
  if (kind === 'dot') {
    return (
      <svg className="dl-shape" width={HEIGHT} height={HEIGHT} aria-hidden="true" focusable="false">
        <circle className="dl-solid" cx={HEIGHT / 2} cy={HEIGHT / 2} r={HEIGHT / 2} />
      </svg>
    )
  }
  return (
    <svg className="dl-shape" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      <rect className="dl-thin-edge" x="0" y="0.5" width="100%" height={HEIGHT - 1} rx="1" />
      {core ? (
        <rect
          className="dl-solid"
          x={`${((core.from - from) / (to - from)) * 100}%`}
          width={`${((core.to - core.from) / (to - from)) * 100}%`}
          height={HEIGHT}
          rx="1"
        />
      ) : null}
    </svg>
  )
}
