import type { LinkKind, TimelineIncident } from './incident'
import { earliestOf, type World } from './world'

/** What an incident has to do with another, seen from it. */
export interface Link {
  /** `anchor`: its date hangs on the other; `hanging`: the other's date hangs on it; `effect`: it brought the other about. */
  readonly kind: LinkKind | 'anchor' | 'hanging' | 'effect'
  readonly incident: TimelineIncident
}

/** Above so many incidents they are not all asked whether they name the one: what they say of it stays untold. */
const ASKED = 50_000

/** The incidents that one has to do with, through the whole world: what its date hangs on first, then as they name it. */
export function linksOf(world: World, incident: TimelineIncident): readonly Link[] {
  const own: Link[] = statedBy(incident).flatMap(({ kind, to }) => {
    const other = incidentIn(world, to)
    return other && other.id !== incident.id ? [{ kind, incident: other }] : []
  })
  const known = new Set(own.map(keyOf))
  const others = (backwardsIn(world).get(incident.id) ?? []).filter((link) => !known.has(keyOf(link)))
  return [...own, ...others]
}

interface Stated {
  readonly kind: LinkKind | 'anchor'
  readonly to: string
}

function statedBy({ date, related = [] }: TimelineIncident): readonly Stated[] {
  const anchor = date.relation?.anchor
  return anchor ? [{ kind: 'anchor', to: anchor.publicId }, ...related] : related
}

const INVERSE: Readonly<Record<Stated['kind'], Link['kind']>> = {
  anchor: 'hanging',
  cause: 'effect',
  'same-event': 'same-event',
  related: 'related',
}

/** Who names whom, worked out once for a world. */
function backwardsIn(world: World): ReadonlyMap<string, readonly Link[]> {
  const known = answers.get(world)
  if (known) return known
  const links = new Map<string, Link[]>()
  const asked = world.store.count > ASKED ? [] : earliestOf(world, world.store.count)
  for (const incident of [...asked, ...world.unplaced]) {
    for (const { kind, to } of statedBy(incident)) {
      if (to === incident.id) continue
      const others = links.get(to) ?? []
      links.set(to, [...others, { kind: INVERSE[kind], incident }])
    }
  }
  answers.set(world, links)
  return links
}

const answers = new WeakMap<World, ReadonlyMap<string, readonly Link[]>>()

function incidentIn({ store, unplaced }: World, id: string): TimelineIncident | null {
  const position = store.positionOf(id)
  return position < 0 ? (unplaced.find((one) => one.id === id) ?? null) : store.at(position)
}

function keyOf({ kind, incident }: Link): string {
  return `${kind} ${incident.id}`
}
