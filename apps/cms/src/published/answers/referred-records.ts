import type { Actor, List, Place, Source, Topic } from '@dateline/schema'
import type { Actor as ActorDoc, Place as PlaceDoc, Source as SourceDoc, Topic as TopicDoc } from '../../payload-types'
import { byPublicId, readCursor } from '../cursor'
import { type Door, findReferred } from '../door'
import { toPage } from '../page'
import type { Parameters, pageParameters } from '../parameters'
import { toActor } from '../records/actor'
import { toPlace } from '../records/place'
import { toSource } from '../records/source'
import { toTopic } from '../records/topic'
import { loadParents, loadReferences } from '../references'
import { pageOfReferred, type Referable, referredId } from '../referred'
import { notFound } from '../refusal'
import { idOf } from '../relations'
import { Wanted } from '../wanted'

interface Stored {
  actors: ActorDoc
  places: PlaceDoc
  topics: TopicDoc
  sources: SourceDoc
}
interface Told {
  actors: Actor
  places: Place
  topics: Topic
  sources: Source
}
type Kind = keyof Stored & Referable

const ONE: Record<Kind, string> = { actors: 'actor', places: 'place', topics: 'topic', sources: 'source' }

/** Those that published documents refer to, in the order of their public ids (topics: of their slugs). */
export async function listReferred<K extends Kind>(
  door: Door,
  kind: K,
  { limit, cursor }: Parameters<typeof pageParameters>,
): Promise<List<Told[K]>> {
  const [after = null] = readCursor(cursor, byPublicId) ?? []
  const ids = await pageOfReferred(door.payload, kind, { after, limit: limit + 1 })
  const found = await load(door, kind, ids)
  const docs = ids.flatMap((id) => found.find((doc) => doc.id === id) ?? [])
  const { shown, next } = toPage(docs, limit, (doc) => ['slug' in doc ? doc.slug : (doc.publicId ?? '')])
  return { items: await TELL[kind](door, shown), next }
}

/** One of them by its public id (topics: by their slug). */
export async function readReferred<K extends Kind>(door: Door, kind: K, publicName: string): Promise<Told[K]> {
  const id = await referredId(door.payload, kind, publicName)
  const [record] = await TELL[kind](door, id === null ? [] : await load(door, kind, [id]))
  if (record === undefined) throw notFound(ONE[kind])
  return record
}

async function load<K extends Kind>(door: Door, kind: K, ids: readonly string[]): Promise<Stored[K][]> {
  if (ids.length === 0) return []
  return (await findReferred(door, kind, { where: { id: { in: [...ids] } } })) as unknown as Stored[K][]
}

const TELL: { readonly [K in Kind]: (door: Door, docs: readonly Stored[K][]) => Promise<Told[K][]> } = {
  actors: tellActors,
  places: async (door, docs) => {
    const parents = await loadParents(door, 'places', parentsOf(docs))
    return docs.map((doc) => toPlace(doc, parents))
  },
  topics: async (door, docs) => {
    const parents = await loadParents(door, 'topics', parentsOf(docs))
    return docs.map((doc) => toTopic(doc, parents))
  },
  sources: async (_door, docs) => docs.map(toSource),
}

async function tellActors(door: Door, docs: readonly ActorDoc[]): Promise<Actor[]> {
  const wanted = new Wanted()
  for (const { founded, dissolved } of docs) wanted.addDate(founded).addDate(dissolved)
  const [{ incidents }, actors] = await Promise.all([
    loadReferences(door, wanted),
    loadParents(door, 'actors', parentsOf(docs)),
  ])
  return docs.map((doc) => toActor(doc, { anchors: incidents, actors }))
}

function parentsOf(docs: readonly { readonly parent?: string | { readonly id: string } | null }[]): Set<string> {
  return new Set(docs.flatMap(({ parent }) => idOf(parent) ?? []))
}
