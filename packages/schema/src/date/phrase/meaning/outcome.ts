import type { DateBasis } from '../../../vocabulary/date'
import type { Relation } from '../../relative/relation'
import type { Placed } from './placed'

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
  const isInferred = from.some(({ basis }) => basis === 'inferred')
  return {
    edtf,
    basis: isInferred ? 'inferred' : 'stated',
    notes: from.flatMap(({ notes }) => notes),
    relation: null,
    rank: rank + from.reduce((sum, placed) => sum + placed.rank, 0),
    isUnmistakable: true,
  }
}

export function noted(outcome: Outcome, ...notes: readonly string[]): Outcome {
  return { ...outcome, notes: [...outcome.notes, ...notes] }
}
