import { scaleOfDate } from '../core/date-scale'
import { drawTicks } from '../core/drawn-tick'
import type { TimelineDate } from '../core/incident'
import { markOf } from '../core/mark'
import { markNamesOf } from '../core/mark-names'
import { type Wording, type Words, wordsOf } from '../words'
import { Axis } from './axis'
import { PlacedMark } from './placed-mark'

export interface DateMarkProps extends Wording {
  readonly date: TimelineDate
  /** The drawing alone, where its words stand beside it already. */
  readonly isBare?: boolean | undefined
}

/** Width in pixels at which it is laid out; it stretches to what holds it, and looks right from 160 to 420. */
const WIDTH = 272

/** One date as the timeline draws it, small, and what its mark says. Nothing where the date has no bound at all. */
export function DateMark({ date, isBare = false, ...wording }: DateMarkProps) {
  const words = wordsOf(wording)
  const scale = scaleOfDate(date, WIDTH)
  if (!scale) return null
  return (
    <figure className="dl-date-mark">
      <div className="dl-date-plot" aria-hidden="true">
        <Axis ticks={drawTicks(scale, 84)} width={WIDTH} words={words} />
        <div className="dl-date-row">
          <PlacedMark mark={markOf(date, scale)} row={0} width={WIDTH} />
        </div>
      </div>
      {isBare ? null : <Reading date={date} words={words} />}
    </figure>
  )
}

function Reading({ date, words: { messages } }: { readonly date: TimelineDate; readonly words: Words }) {
  const claims = markNamesOf(date).map((name) => messages.mark[name])
  return (
    <figcaption className="dl-date-words">
      <b>{date.label}</b>
      <span>{[date.boundsLabel, ...claims].filter(Boolean).join(messages.separator)}</span>
    </figcaption>
  )
}
