import type { DateBasis } from '../../../vocabulary/date'
import type { Relation } from '../../relative/relation'
import { notesOf, type Placed } from './placed'

/** What a whole phrase comes to. */
export interface Outcome {
  /** `null` where it hangs on an incident that is not given. */
  readonly edtf: string | null
  readonly basis: DateBasis
  readonly notes: readonly string[]
  readonly relation: Relation | null
  /** 0 for the likeliest. */
  readonly rank: number
  /** Whether it is a date whatever words stand around it. */
  readonly isUnmistakable: boolean
}

/** A phrase that is said with words of time, and so is a date, from the dates that it names. */
export function outcomeOf(edtf: string, from: readonly Placed[], rank = 0): Outcome {
  return outcome(edtf, from, { rank, isWhole: false })
}

/** The same, of something that lasted: its ends are told by whole years, months or seasons. */
export function lastingOutcomeOf(edtf: string, from: readonly Placed[], rank = 0): Outcome {
  return outcome(edtf, from, { rank, isWhole: true })
}

function outcome(
  edtf: string,
  from: readonly Placed[],
  { rank, isWhole }: { readonly rank: number; readonly isWhole: boolean },
): Outcome {
  const isInferred = from.some(({ basis }) => basis === 'inferred')
  return {
    edtf,
    basis: isInferred ? 'inferred' : 'stated',
    notes: from.flatMap((placed) => notesOf(placed, isWhole)),
    relation: null,
    rank: rank + from.reduce((sum, placed) => sum + placed.rank, 0),
    isUnmistakable: true,
  }
}

export function noted(outcome: Outcome, ...notes: readonly string[]): Outcome {
  return { ...outcome, notes: [...outcome.notes, ...notes] }
}
