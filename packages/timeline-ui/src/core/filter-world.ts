import { folded, searchTextOf, valuesOf } from './facet'
import type { TimelineIncident } from './incident'
import type { IncidentStore } from './incident-store'
import { subsetOf } from './subset-store'
import type { TimelineFilter } from './timeline-filter'
import type { World } from './world'

/** The world of what a sound filter leaves, in the same bounds; the same world where it filters nothing. */
export function filterWorld(whole: World, filter: TimelineFilter): World {
  if (Object.keys(filter).length === 0) return whole
  const { store, unplaced } = whole
  return {
    ...whole,
    store: subsetOf(store, positionsOf(store, filter)),
    unplaced: unplaced.filter((incident) => passes(incident, filter)),
  }
}

/** The positions of what a sound filter leaves, in order. */
export function positionsOf(store: IncidentStore, { lanes, ...rest }: TimelineFilter): Uint32Array {
  const tests = testsOf(store, rest)
  const kept = new Uint32Array(store.count)
  let count = 0
  for (const { label, first, last } of store.lanes) {
    if (lanes && !lanes.includes(label)) continue
    for (let position = first; position < last; position += 1) {
      let isKept = true
      for (const test of tests) isKept &&= test(position)
      if (isKept) {
        kept[count] = position
        count += 1
      }
    }
  }
  return kept.slice(0, count)
}

type Test = (position: number) => boolean

/** What the incident at a position must pass, the search last. */
function testsOf(store: IncidentStore, { facets = {}, text }: TimelineFilter): readonly Test[] {
  const words = text === undefined ? [] : wordsOf(text)
  const textAt = store.textAt ?? ((position: number) => searchTextOf(store.at(position)))
  const byFacet = Object.entries(facets).map(([name, wanted]) => facetTest(store, name, wanted))
  return words.length > 0 ? [...byFacet, (position) => hasWords(textAt(position), words)] : byFacet
}

function facetTest(store: IncidentStore, name: string, wanted: readonly string[]): Test {
  const column = store.facets?.get(name)
  if (!column) return (position) => hasOne(store.at(position), name, wanted)
  const isWanted = Uint8Array.from(column.labels, (label) => Number(wanted.includes(label)))
  return (position) => isWanted[column.valueAt(position)] === 1
}

/** Whether a sound filter leaves an incident. */
export function passes(incident: TimelineIncident, { lanes, facets = {}, text }: TimelineFilter): boolean {
  if (lanes && !lanes.includes(incident.lane ?? null)) return false
  if (text !== undefined && !hasWords(searchTextOf(incident), wordsOf(text))) return false
  return Object.entries(facets).every(([name, labels]) => hasOne(incident, name, labels))
}

function hasOne(incident: TimelineIncident, facet: string, wanted: readonly string[]): boolean {
  return valuesOf(incident, facet).some((value) => wanted.includes(value))
}

function wordsOf(text: string): readonly string[] {
  return folded(text).split(/\s+/).filter(Boolean)
}

function hasWords(text: string, words: readonly string[]): boolean {
  const searched = folded(text)
  return words.every((word) => searched.includes(word))
}
