import type {
  StoredActor,
  StoredArticle,
  StoredCorrection,
  StoredIncident,
  StoredMedia,
  StoredPlace,
  StoredSource,
  StoredTimeline,
  StoredTopic,
} from '@dateline/schema'
import type { Actor, Article, Correction, Incident, Media, Place, Source, Timeline, Topic } from './payload-types'

/**
 * Ties Payload's generated types to the schema's stored shapes: a field or a vocabulary's value that is on one
 * side only does not compile. Nothing here runs.
 */
type Same<Generated, Stored> = [AsRead<Generated>] extends [Stored]
  ? [Stored] extends [AsRead<Generated>]
    ? true
    : { readonly missingInGenerated: Differing<Stored, AsRead<Generated>> }
  : { readonly missingInStored: Differing<AsRead<Generated>, Stored> }

/** Names the fields that differ, for the compiler's message. */
type Differing<A, B> = { [K in keyof A]: K extends keyof B ? ([A[K]] extends [B[K]] ? never : K) : K }[keyof A]

/** A generated type as a document is read at depth 0: every field there, relations as ids, rich text unread. */
type AsRead<T> = T extends readonly (infer Item)[]
  ? Field<Item>[]
  : T extends { root: unknown }
    ? unknown
    : T extends object
      ? { [K in keyof T]-?: Field<Exclude<T[K], undefined>> }
      : T
/** A relation is an id or the whole document: of the two, the id. */
type Field<T> = Extract<T, string> extends never ? AsRead<T> : Exclude<T, { readonly createdAt: string }>

const isSame: [
  Same<Actor, StoredActor>,
  Same<Article, StoredArticle>,
  Same<Correction, StoredCorrection>,
  Same<Incident, StoredIncident>,
  Same<Media, StoredMedia>,
  Same<Place, StoredPlace>,
  Same<Source, StoredSource>,
  Same<Timeline, StoredTimeline>,
  Same<Topic, StoredTopic>,
] = [true, true, true, true, true, true, true, true, true]
void isSame
