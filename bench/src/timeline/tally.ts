import type { Finding, Measure } from './finding'
import { type Spread, spreadOf } from './statistics'
import type { Case, Readings, Visit } from './visit'

const NOT_TRIED = 'not tried'

interface Entry extends Case {
  outcome: string
  hasGivenUp: boolean
  readonly readings: Map<Measure, number[]>
}

/** Collects what visits find, and knows who has given up. */
export class Tally {
  browser = 'unknown'
  readonly #entries = new Map<string, Entry>()

  /** Who did not finish a smaller set of the same kind, or this one in an earlier round, is not asked again. */
  isWorthTrying(one: Case): boolean {
    const failed = [...this.#entries.values()].find(
      ({ contender, set, size, hasGivenUp }) =>
        hasGivenUp && contender.name === one.contender.name && set === one.set && size <= one.size,
    )
    if (failed && failed.size < one.size) this.#entry(one).outcome = `not tried: at ${failed.size} ${failed.outcome}`
    return !failed
  }

  add(one: Case, { outcome, hasGivenUp, readings, browser }: Visit): void {
    const entry = this.#entry(one)
    if (entry.outcome === NOT_TRIED || outcome !== 'drawn') entry.outcome = outcome
    entry.hasGivenUp ||= hasGivenUp
    this.browser = browser
    for (const [measure, values] of Object.entries(readings) as [Measure, Readings[Measure]][])
      entry.readings.set(measure, [...(entry.readings.get(measure) ?? []), ...(values ?? [])])
  }

  findings(): readonly Finding[] {
    return [...this.#entries.values()].map(({ contender, set, size, outcome, readings }) => {
      const spreads = [...readings].flatMap(([measure, values]): [Measure, Spread][] => {
        const spread = spreadOf(values)
        return spread ? [[measure, spread]] : []
      })
      return { contender: contender.name, set, size, outcome, measures: Object.fromEntries(spreads) }
    })
  }

  #entry(one: Case): Entry {
    const key = `${one.contender.name} ${one.set} ${one.size}`
    const entry = this.#entries.get(key) ?? { ...one, outcome: NOT_TRIED, hasGivenUp: false, readings: new Map() }
    this.#entries.set(key, entry)
    return entry
  }
}
