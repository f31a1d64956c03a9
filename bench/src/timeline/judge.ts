import { BARS, type Bar, type Figure } from './bars'
import type { Finding, Findings } from './finding'

export interface Judgement {
  readonly bar: string
  readonly unit: Bar['unit']
  /** `null` where it was not measured. */
  readonly ours: number | null
  readonly atMost: number | null
  readonly isMet: boolean
  /** Why a figure is missing. */
  readonly because: string | null
}

/** A bar whose figures are not there is missed. */
export function judge(findings: Findings, bars: readonly Bar[] = BARS): readonly Judgement[] {
  return bars.map(({ name, unit, figure, atMost }) => {
    const ours = find(figure, findings)
    const theirs = typeof atMost === 'number' ? { value: 1, because: null } : find(atMost.figure, findings)
    const times = typeof atMost === 'number' ? atMost : atMost.times
    const most = theirs.value === null ? null : theirs.value * times
    return {
      bar: name,
      unit,
      ours: ours.value,
      atMost: most,
      isMet: ours.value !== null && most !== null && ours.value <= most,
      because: ours.because ?? theirs.because,
    }
  })
}

interface Found {
  readonly value: number | null
  readonly because: string | null
}

function find(figure: Figure, { cases, weights }: Findings): Found {
  if ('weight' in figure) {
    const value = weights[figure.weight] ?? null
    return { value, because: value === null ? `${figure.weight}: there is no such entry` : null }
  }
  const { contender, measure, size, statistic } = figure
  const fitting = cases.filter(
    (one) => one.contender === contender && (size === 'worst' || (one.size === size && one.set === 'newsroom')),
  )
  const values = fitting.flatMap(({ measures }) => measures[measure]?.[statistic] ?? [])
  if (values.length > 0) return { value: Math.max(...values), because: null }
  return { value: null, because: `${contender}, ${measure}: ${whyNot(fitting)}` }
}

function whyNot(fitting: readonly Finding[]): string {
  const reason = fitting.find(({ outcome }) => outcome !== 'drawn')?.outcome
  return reason ?? 'not measured in this run'
}
