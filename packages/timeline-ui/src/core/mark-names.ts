import type { TimelineDate, TimelineIncident } from './incident'
import { isExactDate, kindOf } from './mark-kind'

/** Everything that a legend explains, in the order in which it does. */
export const MARK_NAMES = [
  'dot',
  'within',
  'lasted',
  'partly',
  'openStart',
  'open',
  'unknownStart',
  'unknown',
  'oneOf',
  'allOf',
  'scattered',
  'approximate',
  'uncertain',
  'claim',
  'anchor',
] as const

export type MarkName = (typeof MARK_NAMES)[number]

/** What the mark of a date says, in the order of a legend; a day is named by its dot. */
export function markNamesOf(date: TimelineDate): readonly MarkName[] {
  return inOrder([bodyOf(date), ...endsOf(date), ...doubtsOf(date)])
}

/** What the marks of incidents say at one zoom or another, with those of their claims and anchors. */
export function markNamesIn(incidents: readonly TimelineIncident[]): readonly MarkName[] {
  return inOrder(
    incidents.flatMap(({ date, claims = [] }) => [
      ...[date, ...claims.map((claim) => claim.date)].flatMap(namesAtAnyZoom),
      claims.length > 0 ? 'claim' : null,
      date.relation?.anchor ? 'anchor' : null,
    ]),
  )
}

/** From near, a day is a bar over the whole of it; from far, neighbouring pieces are stripes. */
function namesAtAnyZoom(date: TimelineDate): readonly MarkName[] {
  const zoomed: readonly MarkName[] = isExactDate(date) ? ['within'] : date.pieces?.length ? ['scattered'] : []
  return [...markNamesOf(date), ...zoomed]
}

function bodyOf(date: TimelineDate): MarkName | null {
  if (isExactDate(date)) return 'dot'
  const kind = kindOf(date)
  if (kind === 'one-of') return 'oneOf'
  if (kind === 'all-of') return 'allOf'
  if (kind !== 'lasted') return kind
  const { core, earliest, latest, start, end } = date
  if (!core) return start === 'unknown' || end === 'unknown' ? null : 'within'
  return core.earliest === earliest && core.latest === latest ? 'lasted' : 'partly'
}

function endsOf({ start, end }: TimelineDate): readonly (MarkName | null)[] {
  return [
    start === 'open' ? 'openStart' : start === 'unknown' ? 'unknownStart' : null,
    end === 'open' ? 'open' : end === 'unknown' ? 'unknown' : null,
  ]
}

function doubtsOf({ qualifier }: TimelineDate): readonly MarkName[] {
  if (!qualifier || qualifier === 'none') return []
  return qualifier === 'both' ? ['approximate', 'uncertain'] : [qualifier]
}

function inOrder(names: readonly (MarkName | null)[]): readonly MarkName[] {
  const wanted = new Set(names)
  return MARK_NAMES.filter((name) => wanted.has(name))
}
