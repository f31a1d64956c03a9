import { formatEdtf, InvalidDateError, parseEdtf, resolveRelative, type WeekStart } from '@dateline/schema'
import type { AnchoredRelation, DatedIncident } from './dated-incidents'

/** A date that follows another, or the sentence that says why there is none. */
export type Derived = { readonly edtf: string } | { readonly problem: string }

interface Hanging {
  readonly relation: AnchoredRelation
  readonly anchor: Pick<DatedIncident, 'title' | 'edtf'> | null
  readonly weekStart: WeekStart | null
}

/** The date that a relation gives, counted from its anchor as it stands. */
export function derivedDate({ relation, anchor, weekStart }: Hanging): Derived {
  if (anchor === null) {
    return { problem: 'Choose the incident that the date is relative to, or say what else it rests on.' }
  }
  const { kind } = relation
  if (kind === null)
    return { problem: `Say how the date relates to “${anchor.title}”: before, after or at the time of it.` }
  const anchorDate = readable(anchor.edtf)
  if (anchorDate === null) return { problem: `“${anchor.title}” has no date yet that another could be counted from.` }
  try {
    return { edtf: formatEdtf(resolveRelative(anchorDate, { ...relation, kind }, { weekStart })) }
  } catch (error) {
    if (error instanceof InvalidDateError) return { problem: `${error.message}.` }
    throw error
  }
}

function readable(edtf: string | null) {
  if (edtf === null) return null
  try {
    return parseEdtf(edtf)
  } catch {
    return null
  }
}
