import { CONTENDERS, type Contender } from './contenders'
import type { SetName } from './sets'

export interface Plan {
  readonly sizes: readonly number[]
  readonly rounds: number
  /** Contenders. */
  readonly only: readonly string[]
  readonly sets: readonly string[]
}

const SIZES = [100, 300, 1000, 3000, 10_000, 100_000, 1_000_000] as const
const ROUNDS = 3
const OPTIONS: readonly string[] = ['--sizes', '--rounds', '--only', '--sets']
const ADVERSARIES: readonly { readonly set: SetName; readonly size: number }[] = [
  { set: 'one instant', size: 1000 },
  { set: 'whole spans', size: 1000 },
  { set: 'BCE to far future', size: 1000 },
]

/**
 * `--sizes=100,1000 --rounds=1 --only=dateline,uplot --sets=newsroom`; what is left out is as large as it gets.
 *
 * @throws {RangeError} where a word is none of these
 */
export function planOf(words: readonly string[]): Plan {
  const found = new Map(words.map((word) => [word.split('=')[0] ?? '', word.split('=')[1] ?? '']))
  for (const name of found.keys())
    if (!OPTIONS.includes(name)) throw new RangeError(`${name} is no option of this benchmark.`)
  const sizes = found.get('--sizes')?.split(',').map(positive) ?? SIZES
  const rounds = positive(found.get('--rounds') ?? String(ROUNDS))
  const only = found.get('--only')?.split(',') ?? CONTENDERS.map(({ name }) => name)
  const sets = found.get('--sets')?.split(',') ?? ['newsroom', ...ADVERSARIES.map(({ set }) => set)]
  return { sizes, rounds, only, sets }
}

/** The sets to draw, from the smallest on, so that who gives up is not asked for more. */
export function setsOf({ sizes, sets }: Plan): readonly { readonly set: SetName; readonly size: number }[] {
  const sized = [...sizes].sort((one, other) => one - other).map((size) => ({ set: 'newsroom' as const, size }))
  return [...ADVERSARIES, ...sized].filter(({ set }) => sets.includes(set))
}

/** The contenders of a round, each round beginning with another. */
export function turnsOf({ only }: Plan, round: number): readonly Contender[] {
  const taking = CONTENDERS.filter(({ name }) => only.includes(name))
  return taking.map((_, index) => taking[(index + round) % taking.length] as Contender)
}

function positive(word: string): number {
  const number = Number(word)
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`${word} is no count.`)
  return number
}
