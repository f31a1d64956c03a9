import type { Finding, Measure } from './finding'

const COMPARED: readonly Measure[] = [
  'firstRender',
  'panWork',
  'zoomWork',
  'filterWork',
  'throttledLatency',
  'nodes',
  'bytesPerIncident',
]

export interface Ratio {
  readonly ours: string
  readonly theirs: string
  readonly set: string
  readonly size: number
  /** How many times our median theirs is. */
  readonly times: Readonly<Partial<Record<Measure, number>>>
}

/** Ours against each other contender, set by set, where both were measured. */
export function ratiosOf(cases: readonly Finding[]): readonly Ratio[] {
  const isOurs = ({ contender }: Finding) => contender.startsWith('dateline')
  return cases.filter(isOurs).flatMap((ours) =>
    cases
      .filter((theirs) => !isOurs(theirs) && theirs.set === ours.set && theirs.size === ours.size)
      .map((theirs) => ({
        ours: ours.contender,
        theirs: theirs.contender,
        set: ours.set,
        size: ours.size,
        times: Object.fromEntries(
          COMPARED.flatMap((measure) => {
            const [mine, other] = [ours.measures[measure]?.median, theirs.measures[measure]?.median]
            return mine && other !== undefined ? [[measure, Number((other / mine).toPrecision(3))]] : []
          }),
        ),
      })),
  )
}
