import { type IncidentStore, indexed } from './incident-store'
import { firstWhere, type Stretch } from './stretch'
import { timeOrderOf } from './time-order'

/** The store of some positions of another, given in order; its span stays that of the whole. */
export function subsetOf(whole: IncidentStore, kept: Uint32Array): IncidentStore {
  const all: Stretch = { first: 0, last: kept.length }
  const inWhole = (position: number) => kept[position] as number
  const firstFrom = (position: number) => firstWhere(all, (own) => inWhole(own) >= position)
  const lanes = whole.lanes
    .map(({ label, first, last }) => ({ label, first: firstFrom(first), last: firstFrom(last) }))
    .filter(({ first, last }) => last > first)
  return indexed({
    ...whole,
    count: kept.length,
    lanes,
    startAt: (position) => whole.startAt(inWhole(position)),
    endAt: (position) => whole.endAt(inWhole(position)),
    rankAt: (position) => whole.rankAt(inWhole(position)),
    // The whole is filtered, never a part.
    facets: undefined,
    textAt: undefined,
    at: (position) => whole.at(inWhole(position)),
    positionOf(id) {
      const position = whole.positionOf(id)
      const own = firstFrom(position)
      return position >= 0 && kept[own] === position ? own : -1
    },
    // In the order of the whole, whatever that goes by.
    ...timeOrderOf(lanes, { startAt: (position) => whole.nthInTime(inWhole(position)), endAt: () => 0 }),
  })
}
