import type { Actor, ActorRef, Language } from '@dateline/schema'
import type { Actor as ActorDoc } from '../../payload-types'
import { pickOne } from '../relations'
import { type Anchors, toHonestDate } from './honest-date'
import { present } from './incomplete-record-error'
import { toName } from './name'
import { isShownInFull, shownName } from './shown-name'

// An actor is in no one language; its dates and a withheld name are told in this one.
const LANGUAGE: Language = 'en'

export interface ActorContext {
  readonly anchors: Anchors
  /** The actors that may be named as one's parent: those that published documents refer to. */
  readonly actors: ReadonlyMap<string, ActorDoc>
}

/** Fields are named one by one: a field added to the collection stays private until it is added here. */
export function toActor(doc: ActorDoc, { anchors, actors }: ActorContext): Actor {
  const ref = toActorRef(doc, LANGUAGE)
  if (!isShownInFull(doc)) return { ...ref, ...NOTHING_MORE }
  const parent = pickOne(doc.parent, actors)
  return {
    ...ref,
    names: (doc.names ?? []).map(toName),
    description: doc.description || null,
    founded: toHonestDate(doc.founded, { language: LANGUAGE, anchors }),
    dissolved: toHonestDate(doc.dissolved, { language: LANGUAGE, anchors }),
    country: doc.country || null,
    parent: parent === null ? null : toActorRef(parent, LANGUAGE),
    identifiers: (doc.identifiers ?? []).map(({ scheme, value }) => ({ scheme, value })),
  }
}

export function toActorRef(doc: ActorDoc, language: Language): ActorRef {
  return { publicId: present(doc.publicId, 'public id', doc), name: shownName(doc, language), kind: doc.kind }
}

const NOTHING_MORE = {
  names: [],
  description: null,
  founded: null,
  dissolved: null,
  country: null,
  parent: null,
  identifiers: [],
}
