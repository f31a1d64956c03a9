import type { TimelineIncident } from '../core/incident'
import { MARK_NAMES, type MarkName, markNamesIn } from '../core/mark-names'
import { MARK_SAMPLES } from '../core/mark-sample'
import { type Wording, wordsOf } from '../words'
import { MarkDrawing } from './mark-drawing'
import { Seals } from './seals'

export interface LegendProps extends Wording {
  /** Explains the marks of these, at whatever zoom; every mark there is where absent. */
  readonly incidents?: readonly TimelineIncident[] | undefined
}

/** The marks, and in words what each claims. */
export function Legend({ incidents, ...wording }: LegendProps) {
  const { messages, say } = wordsOf(wording)
  return (
    <ul className="dl-legend" aria-label={say(messages.legend)}>
      {(incidents ? markNamesIn(incidents) : MARK_NAMES).map((name) => (
        <li key={name} className="dl-legend-item">
          <Sample name={name} />
          {messages.mark[name]}
        </li>
      ))}
    </ul>
  )
}

function Sample({ name }: { readonly name: MarkName }) {
  const mark = MARK_SAMPLES[name]
  return (
    <span
      className="dl-sample"
      data-kind={mark.kind}
      data-start={mark.start}
      data-end={mark.end}
      data-claim={name === 'claim' || undefined}
    >
      {name === 'anchor' ? <AnchorSample /> : null}
      <MarkDrawing mark={mark} />
      <Seals seals={mark.seals} />
    </span>
  )
}

/** The line down from a dot to what hangs on it. */
function AnchorSample() {
  return (
    <svg className="dl-shape dl-anchor-sample" width="34" height="18" aria-hidden="true" focusable="false">
      <path className="dl-connector-line" d="M9 9 V16 H32" />
    </svg>
  )
}
