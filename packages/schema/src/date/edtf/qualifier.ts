import type { DateQualifier } from '../../vocabulary/date'
import type { DatePoint, EdtfDate, IntervalEnd } from './edtf-date'
import type { Scanner } from './scanner'

export const QUALIFIER_MARKS = { none: '', uncertain: '?', approximate: '~', both: '%' } as const

/** Takes the qualifier that stands here, if one does. */
export function readQualifier(scanner: Scanner): DateQualifier {
  if (scanner.accept('?')) return 'uncertain'
  if (scanner.accept('~')) return 'approximate'
  return scanner.accept('%') ? 'both' : 'none'
}

/** What holds of something that both qualifiers are said of. */
export function bothOf(one: DateQualifier, other: DateQualifier): DateQualifier {
  if (one === 'none' || one === other) return other
  return other === 'none' ? one : 'both'
}

/** Everything that qualifies a date or any part of it. */
export function qualifierOf(date: EdtfDate): DateQualifier {
  return pointsOf(date)
    .flatMap(({ year, month, day }) => [year, month, day])
    .reduce<DateQualifier>((sum, part) => bothOf(sum, part?.qualifier ?? 'none'), 'none')
}

/** Every single date that a date is put together from, in the order written. */
export function pointsOf(date: EdtfDate): DatePoint[] {
  if (date.kind === 'point') return [date]
  if (date.kind === 'interval') return [date.start, date.end].filter(isPoint)
  return date.members.flatMap((member) =>
    member.kind === 'point' ? [member] : [member.from, member.to].filter((point) => point !== null),
  )
}

function isPoint(end: IntervalEnd): end is DatePoint {
  return typeof end !== 'string'
}
