import type { DateQualifier } from '@dateline/schema'
import type { Mark } from '../core/mark'
import type { Messages } from '../locale/messages'
import { MarkDrawing } from './mark-drawing'
import { Seal } from './seal'
import { type Wording, wordsOf } from './words'

export type LegendProps = Wording

interface Sample {
  readonly name: keyof Messages['mark']
  readonly mark: Mark
}

const CORE = { from: 0, to: 100 }

const SAMPLES: readonly Sample[] = [
  { name: 'dot', mark: sample({ kind: 'dot' }) },
  { name: 'within', mark: sample({}) },
  { name: 'lasted', mark: sample({ kind: 'lasted', core: CORE }) },
  { name: 'open', mark: sample({ kind: 'lasted', end: 'open', core: CORE }) },
  { name: 'unknown', mark: sample({ end: 'unknown' }) },
  { name: 'approximate', mark: sample({ kind: 'dot', qualifier: 'approximate' }) },
  { name: 'uncertain', mark: sample({ kind: 'dot', qualifier: 'uncertain' }) },
  { name: 'claim', mark: sample({}) },
]

/** Every mark, and in words what it claims. */
export function Legend(wording: LegendProps) {
  const { messages, say } = wordsOf(wording)
  return (
    <ul className="dl-legend" aria-label={say(messages.legend)}>
      {SAMPLES.map(({ name, mark }) => (
        <li key={name} className="dl-legend-item">
          <span
            className="dl-sample"
            data-kind={mark.kind}
            data-end={mark.end}
            data-qualified={mark.qualifier !== 'none' || undefined}
            data-claim={name === 'claim' || undefined}
          >
            <MarkDrawing mark={mark} />
            <Seal qualifier={mark.qualifier} />
          </span>
          {messages.mark[name]}
        </li>
      ))}
    </ul>
  )
}

function sample(parts: Partial<Mark> & { readonly qualifier?: DateQualifier }): Mark {
  return { kind: 'within', from: 0, to: 100, start: 'known', end: 'known', core: null, qualifier: 'none', ...parts }
}
