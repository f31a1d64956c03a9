import type { DateQualifier } from '@dateline/schema'
import type { TimelineDate } from './incident'
import type { MarkKind } from './mark-kind'
import type { PixelSpan } from './pixel-span'

/** A sign of doubt on a mark: of its start, its end, or all of it. */
export interface MarkSeal {
  readonly qualifier: Exclude<DateQualifier, 'none'>
  readonly of: 'start' | 'end' | 'whole'
  /** Where the mark begins to be in view, as a part of its length: there the sign of the whole stands. */
  readonly at: number
}

/** What is written in the ring of each. */
export const SIGNS: Readonly<Record<MarkSeal['qualifier'], string>> = { approximate: '~', uncertain: '?', both: '~?' }

/** How many signs a mark has where all of it is in view. */
export function sealCount(date: TimelineDate): number {
  return sealsOf(date, { from: 0, to: 1, start: 'known', end: 'known' }).length
}

/** Room that a sign takes up inside its bar, in pixels. */
const ROOM = 24

/** The sides of a mark at which a label inside it, from `at` to `to`, would run into a sign. */
export function sealsBeside(
  label: { readonly at: number; readonly to: number },
  { kind, from, to, seals }: PixelSpan & { readonly kind: MarkKind; readonly seals: readonly MarkSeal[] },
): readonly ('start' | 'end')[] {
  if (kind === 'one-of' || kind === 'all-of') return []
  return seals.flatMap(({ of }) => {
    if (of === 'end') return to - label.to < ROOM ? ['end'] : []
    return label.at - Math.max(from, 0) < ROOM ? ['start'] : []
  })
}

interface SealedMark extends PixelSpan {
  readonly start: string
  readonly end: string
}

/** The signs in view: that of the whole stays in view with its mark, that of an end is where the end is. */
export function sealsOf({ qualifier = 'none', endQualifiers }: TimelineDate, mark: SealedMark): readonly MarkSeal[] {
  if (!endQualifiers) {
    const at = mark.from < 0 ? Math.min(1, -mark.from / (mark.to - mark.from)) : 0
    return qualifier === 'none' ? [] : [{ qualifier, of: 'whole', at }]
  }
  return (['start', 'end'] as const).flatMap((of, at) => {
    const doubt = endQualifiers[of]
    return doubt === 'none' || mark[of] === 'cut' ? [] : [{ qualifier: doubt, of, at }]
  })
}

/** What a label inside the mark is written on; `undefined` is plain tint. */
export function groundOf({ core, kind }: { readonly core: PixelSpan | null; readonly kind: MarkKind }) {
  if (kind === 'one-of' || kind === 'all-of' || kind === 'scattered') return 'line'
  return core ? 'solid' : undefined
}
