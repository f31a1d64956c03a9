import { type UnknownOrder, unknownOrderOf } from './unknown-order'
import { earliestOf, type World } from './world'

/** The most incidents whose order is compared through the whole timeline; of more, that of so many before each. */
const COMPARED = 500

/** What stands before an incident in time without anyone knowing that it was earlier. */
export function unknownOrderAt(world: World, position: number): UnknownOrder | undefined {
  const { store } = world
  const whole = store.count <= COMPARED
  const last = whole ? store.count - 1 : store.nthInTime(position)
  const first = Math.max(0, last - COMPARED)
  const ordered = whole
    ? earliestOf(world, COMPARED)
    : Array.from({ length: last - first + 1 }, (_, nth) => store.at(store.inTime(first + nth)))
  return unknownOrderOf(ordered).get(store.at(position).id)
}
