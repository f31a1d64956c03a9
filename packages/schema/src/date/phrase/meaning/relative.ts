import { formatEdtf } from '../../edtf/format-edtf'
import { InvalidDateError } from '../../edtf/invalid-date-error'
import { daysOf } from '../../relative/day-span'
import type { Relation, WeekStart } from '../../relative/relation'
import { resolveRelative } from '../../relative/resolve-relative'
import type { PhraseContext } from '../phrase-context'
import type { Count, Unit } from './date-parts'
import { dayOfCount, dayText } from './day-count'
import { type DayOffsets, offsetNote, offsetsOf } from './offsets'
import type { Outcome } from './outcome'
import { notAfterNote } from './spans'
import { beside, type DayRun, rest, unitAround } from './unit-around'

/** How a phrase hangs on the anchor. */
interface Hanging {
  readonly kind: Relation['kind']
  readonly offsets?: Partial<DayOffsets>
  readonly notes?: readonly string[]
  readonly isUnmistakable?: boolean
}

/** A date that hangs on the anchor by a relation; nothing where the two contradict each other. */
export function hangingOutcomes(hanging: Hanging, context: PhraseContext): readonly Outcome[] {
  const { kind, offsets, notes = [], isUnmistakable = true } = hanging
  const { anchor, reference } = context
  const isUnbounded = kind === 'after' && offsets?.max === undefined
  const relation: Relation = {
    kind,
    minDays: offsets?.min ?? null,
    maxDays: offsets?.max ?? null,
    notAfter: isUnbounded && reference ? dayText(reference) : null,
  }
  const edtf = anchor && resolved(relation, context)
  if (anchor && edtf === null) return []
  const limit = relation.notAfter !== null && reference ? [notAfterNote(reference)] : []
  return [{ edtf, basis: 'relative', notes: [...notes, ...limit], relation, rank: 0, isUnmistakable }]
}

function resolved(relation: Relation, { anchor, weekStart }: PhraseContext): string | null {
  try {
    return anchor && formatEdtf(resolveRelative(anchor, relation, { weekStart }))
  } catch (error) {
    if (error instanceof InvalidDateError) return null
    throw error
  }
}

/** "a few days after", "two weeks before". */
export function offsetOutcomes(
  { count, unit, kind }: { readonly count: Count; readonly unit: Unit; readonly kind: 'before' | 'after' },
  context: PhraseContext,
): readonly Outcome[] {
  const note = offsetNote(count, unit)
  return hangingOutcomes({ kind, offsets: offsetsOf(count, unit), notes: note === null ? [] : [note] }, context)
}

/** "the following week", "the year before": the calendar's own unit beside that of the anchor. */
export function besideOutcomes(unit: Unit, kind: 'before' | 'after', context: PhraseContext): readonly Outcome[] {
  return hangingOutcomes({ kind, offsets: beside(unit, kind, context) }, context)
}

/** "later that week", "earlier that year": the rest of the anchor's own unit. */
export function restOutcomes(unit: Unit, kind: 'before' | 'after', context: PhraseContext): readonly Outcome[] {
  if (unit === 'day') return hangingOutcomes({ kind: 'same-day' }, context)
  return hangingOutcomes({ kind, offsets: rest(unit, kind, context) }, context)
}

/** "the same week", "that year". */
export function sameOutcomes(unit: Unit, context: PhraseContext): readonly Outcome[] {
  if (unit === 'day') return hangingOutcomes({ kind: 'same-day' }, context)
  if (unit === 'week') return sameWeekOutcomes(context)
  const days = anchorDays(context)
  const edtf = days && unitAround(unit, days)
  const notes = [`the ${unit} of the anchor’s date`]
  return [
    { edtf, basis: edtf === null ? 'relative' : 'inferred', notes, relation: null, rank: 0, isUnmistakable: true },
  ]
}

function sameWeekOutcomes(context: PhraseContext): readonly Outcome[] {
  const either =
    context.weekStart === null && context.anchor ? ['weeks from Monday and from Sunday both allowed for'] : []
  const first = hangingOutcomes({ kind: 'same-week', notes: either }, context)
  if (context.weekStart !== null || context.anchor === null) return first
  return [...first, ...weekIn('monday', 1, context), ...weekIn('sunday', 2, context)]
}

function weekIn(weekStart: WeekStart, rank: number, context: PhraseContext): readonly Outcome[] {
  return hangingOutcomes({ kind: 'same-week' }, { ...context, weekStart }).map((outcome) => ({
    ...outcome,
    basis: 'inferred',
    notes: [`the week of the anchor’s date, from ${weekStart === 'monday' ? 'Monday' : 'Sunday'}`],
    relation: null,
    rank,
  }))
}

/** "from that threat on", "since the killing", "until the siege": it lasted, with the anchor at one end. */
export function lastingFromAnchor(side: 'from' | 'since' | 'until', context: PhraseContext): readonly Outcome[] {
  const days = anchorDays(context)
  const ends = side === 'from' ? (['', '..'] as const) : (['..', ''] as const)
  const point = side === 'until' ? anchorPoint(days?.last, context) : anchorPoint(days?.first, context)
  if (context.anchor && point === null) return []
  const order = side === 'until' ? (['', '..'] as const) : ends
  return order.map((end, rank) => ({
    edtf: point === null ? null : side === 'until' ? `${end}/${point}` : `${point}/${end}`,
    basis: point === null ? 'relative' : 'inferred',
    notes: [side === 'until' ? 'ends with the anchor’s date' : `begins with the anchor’s date; ${endWords(end)}`],
    relation: null,
    rank,
    isUnmistakable: true,
  }))
}

function endWords(end: '' | '..'): string {
  return end === '' ? 'its end is not stated' : 'read as going on'
}

function anchorPoint(day: number | null | undefined, { anchor }: PhraseContext): string | null {
  if (anchor?.kind === 'point') return formatEdtf(anchor)
  return day === null || day === undefined ? null : dayText(dayOfCount(day))
}

function anchorDays({ anchor }: PhraseContext): DayRun | null {
  const days = anchor && daysOf(anchor)
  return days && days.first !== null && days.last !== null ? { first: days.first, last: days.last } : null
}
