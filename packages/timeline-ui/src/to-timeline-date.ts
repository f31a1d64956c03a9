import {
  type BoundsOptions,
  boundsOf,
  type DatePoint,
  type DateSpan,
  type EdtfDate,
  endQualifiersOf,
  endsOf,
  formatBounds,
  formatDate,
  parseEdtf,
  piecesOf,
  precisionOf,
  qualifierOf,
  shapeOf,
} from '@dateline/schema'
import type { TimelineDate } from './core/incident'
import type { PublishedDate } from './published-incident'

/** A published date as the components draw it. Runs where the parser is at hand: on the server. */
export function toTimelineDate(date: PublishedDate, speak?: (date: PublishedDate) => string): TimelineDate {
  const spoken = speak ? { spoken: speak(date) } : {}
  const isStated = date.start !== 'unknown' && date.end !== 'unknown'
  return { ...date, statedSide: isStated ? null : statedSideOf(parseEdtf(date.edtf), date), ...spoken }
}

export interface PlacedDateOptions {
  /** BCP 47 tag of the language that its label is made in. */
  readonly locale: string
  /** IANA zone in which bare days are meant; UTC where absent. */
  readonly timeZone?: string | undefined
}

/** A date as the components draw it, from its EDTF text alone. Throws an `InvalidDateError`. */
export function timelineDateOf(edtf: string, { locale, timeZone = 'UTC' }: PlacedDateOptions): TimelineDate {
  const date = parseEdtf(edtf)
  return {
    edtf,
    label: formatDate(date, { locale, timeZone }),
    boundsLabel: formatBounds(date, { locale, timeZone }),
    ...placedDateOf(date, timeZone),
  }
}

/** All that a mark is drawn from; bare days are meant in the IANA zone. */
export function placedDateOf(date: EdtfDate, timeZone: string): Omit<TimelineDate, 'label'> {
  return {
    ...boundsOf(date, { timeZone }),
    ...endsOf(date),
    ...piecesOf(date, { timeZone }),
    shape: shapeOf(date),
    precision: precisionOf(date),
    qualifier: qualifierOf(date),
    endQualifiers: endQualifiersOf(date),
    statedSide: statedSideOf(date, { timeZone }),
  }
}

/** The bounds of all that is stated of a date one side of which is not. */
function statedSideOf(date: EdtfDate, options: BoundsOptions): DateSpan | null {
  const spans = statedPoints(date).map((point) => boundsOf(point, options))
  const starts = spans.flatMap(({ earliest }) => earliest ?? [])
  const ends = spans.flatMap(({ latest }) => latest ?? [])
  return spans.length > 0 ? { earliest: Math.min(...starts), latest: Math.max(...ends) } : null
}

function statedPoints(date: EdtfDate): readonly DatePoint[] {
  if (date.kind === 'point') return [date]
  if (date.kind === 'interval') return [date.start, date.end].filter((end) => typeof end !== 'string')
  return date.members.flatMap((member) =>
    member.kind === 'point' ? [member] : [member.from, member.to].filter((point) => point !== null),
  )
}
