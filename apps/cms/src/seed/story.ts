import type {
  AccessModel,
  ActorKind,
  ArticleKind,
  Asserted,
  Certainty,
  DateBasis,
  DateRelation,
  IncidentRelation,
  IncidentType,
  LaneKey,
  Language,
  NameKind,
  ParticipantRole,
  PlaceKind,
  PlacePrecision,
  PlaceRole,
  SourceKind,
  Verification,
} from '@dateline/schema'

/** A piece of demo content. Records name one another by key; a key is unique in its kind across all stories. */
export interface Story {
  readonly language: Language
  /** When its documents were published, as an ISO instant. */
  readonly publishedAt: string
  readonly topics: readonly StoryTopic[]
  readonly places: readonly StoryPlace[]
  readonly actors: readonly StoryActor[]
  readonly sources: readonly StorySource[]
  /** An incident comes after those that its date or its relations refer to. */
  readonly incidents: readonly StoryIncident[]
  readonly timelines: readonly StoryTimeline[]
  readonly articles: readonly StoryArticle[]
}

export interface StoryTopic {
  /** Also its slug. */
  readonly key: string
  readonly name: string
  readonly parent?: string
}

export interface StoryName {
  readonly value: string
  readonly kind: NameKind
  /** ISO 15924. */
  readonly script?: string
  readonly language?: Language
}

export interface StoryPlace {
  readonly key: string
  readonly name: string
  readonly names?: readonly StoryName[]
  readonly kind: PlaceKind
  /** Longitude, then latitude, in degrees. */
  readonly point?: readonly [longitude: number, latitude: number]
  readonly country?: string
  readonly parent?: string
  readonly precision: PlacePrecision
}

export interface StoryActor {
  readonly key: string
  readonly name: string
  readonly names?: readonly StoryName[]
  readonly kind: ActorKind
  readonly description?: string
  readonly founded?: StoryDate
  readonly country?: string
  readonly parent?: string
}

export interface StorySource {
  readonly key: string
  readonly kind: SourceKind
  readonly title: string
  readonly outlet: string
  readonly url: string
  /** ISO day. */
  readonly publishedOn?: string
  readonly access: AccessModel
}

export interface StoryDate {
  /** Absent where it follows from the relation. */
  readonly edtf?: string
  readonly stated?: string
  /** `stated` unless told otherwise. */
  readonly basis?: DateBasis
  readonly note?: string
  /** IANA; UTC unless told otherwise. */
  readonly timeZone?: string
  readonly relation?: {
    readonly kind: DateRelation
    readonly anchor: string
    readonly minDays?: number
    readonly maxDays?: number
    /** ISO day. */
    readonly notAfter?: string
  }
}

export interface StoryIncident {
  readonly key: string
  readonly title: string
  readonly summary: string
  readonly type: IncidentType
  readonly date: StoryDate
  readonly places: readonly { readonly place: string; readonly role: PlaceRole; readonly precision: PlacePrecision }[]
  readonly participants: readonly StoryParticipant[]
  readonly citations: readonly StoryCitation[]
  readonly verification: Verification
  readonly related?: readonly { readonly relation: IncidentRelation; readonly incident: string }[]
  readonly topics: readonly string[]
  readonly rank: number
}

export interface StoryParticipant {
  readonly actor: string
  readonly role: ParticipantRole
  /** `stated` unless told otherwise. */
  readonly certainty?: Certainty
  readonly accordingTo?: string
}

export interface StoryCitation {
  readonly source: string
  readonly passage?: string
  readonly asserts: readonly Asserted[]
}

export interface StoryTimeline {
  readonly key: string
  readonly title: string
  readonly intro: string
  readonly lanesBy: LaneKey
  /** Hand-picked incidents, or the topics that a query asks for. */
  readonly holds: readonly StoryEntry[] | { readonly topics: readonly string[] }
  readonly eras?: readonly { readonly label: string; readonly date: StoryDate }[]
  readonly defaultWindow?: StoryDate
}

export interface StoryEntry {
  readonly incident: string
  readonly group?: string
  readonly note?: string
  readonly isHighlighted?: boolean
}

export interface StoryArticle {
  readonly key: string
  readonly kind: ArticleKind
  readonly title: string
  readonly dek: string
  /** Paragraphs; `[words](incident key)` is a passage about that incident. */
  readonly body: readonly string[]
  readonly quotedFrom?: { readonly source: string; readonly quotedOn: string; readonly repostedOn: string }
  readonly topics: readonly string[]
  readonly timelines: readonly string[]
}
