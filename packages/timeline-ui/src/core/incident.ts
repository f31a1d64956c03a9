import type {
  AccessModel,
  Certainty,
  DateBasis,
  DateEnd,
  DatePrecision,
  DateQualifier,
  DateRelation,
  DateShape,
  ParticipantRole,
  PlacePrecision,
  Verification,
} from '@dateline/schema'

/** A stretch of time in epoch milliseconds, half-open `[from, to)`. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * What the timeline must know of a date. Schema's `HonestDate` is one; a date of your own needs only a label and its
 * two bounds. What is left out is read as: known ends, one moment within the bounds, no qualifier.
 */
export interface TimelineDate {
  /** The date for a reader, in the incident's language, doubts and open ends included: "Summer 2014", "about 1914". */
  readonly label: string
  /** Epoch milliseconds, half-open `[earliest, latest)`; `null` where that end is open or unknown. */
  readonly earliest: number | null
  readonly latest: number | null
  readonly start?: DateEnd
  readonly end?: DateEnd
  /** The span through which it certainly lasted; a `null` side is open. */
  readonly core?: { readonly earliest: number | null; readonly latest: number | null } | null
  /**
   * The pieces of time that it lies in, in order, where it does not fill its bounds: one of them, or every one where
   * `shape` is `all`.
   */
  readonly pieces?: readonly { readonly earliest: number | null; readonly latest: number | null }[]
  /** Whether parts of the bounds are ruled out, even where `pieces` does not list what is left. */
  readonly isScattered?: boolean
  /** Where one side is unknown: the bounds of the side that is stated. */
  readonly statedSide?: { readonly earliest: number | null; readonly latest: number | null } | null
  readonly shape?: DateShape
  readonly precision?: DatePrecision
  readonly qualifier?: DateQualifier
  /** What is doubtful of either end of a span; absent where the qualifier holds of the whole. */
  readonly endQualifiers?: { readonly start: DateQualifier; readonly end: DateQualifier } | null
  readonly basis?: DateBasis
  readonly edtf?: string
  /** The source's own words. */
  readonly stated?: string | null
  /** The assumption behind the reading, in words. */
  readonly note?: string | null
  /** The bounds in words, or `null` where the label says it all. */
  readonly boundsLabel?: string | null
  /** The date as it should be read aloud; made of the label and the bounds where absent. */
  readonly spoken?: string
  readonly relation?: {
    readonly kind: DateRelation
    /** The incident it hangs on; its `publicId` is that incident's `id`. */
    readonly anchor: { readonly publicId: string; readonly title: string } | null
  } | null
}

export interface TimelinePlace {
  readonly name: string
  readonly precision?: PlacePrecision
}

export interface TimelineParticipant {
  readonly name: string
  readonly role?: ParticipantRole
  readonly certainty?: Certainty
  /** Who says so, where it is a claim: "his relatives". */
  readonly accordingTo?: string | null
}

export interface TimelineSource {
  readonly id: string
  /** Outlet where there is one, else the title. */
  readonly name: string
  readonly title?: string
  readonly href?: string | null
  /** Calendar day, `YYYY-MM-DD`. */
  readonly publishedOn?: string | null
  readonly access?: AccessModel
}

/** The date that one source claims, where it differs from the incident's own. */
export interface TimelineClaim {
  readonly date: TimelineDate
  readonly source: TimelineSource
}

export type LinkKind = 'cause' | 'same-event' | 'related'

/** What one incident has to do with another: `cause` is what brought this one about. */
export interface TimelineLink {
  readonly kind: LinkKind
  /** The id of the other. */
  readonly to: string
}

/** The one shape that list, band and picture draw. Only the first three fields are required. */
export interface TimelineIncident {
  readonly id: string
  readonly title: string
  readonly date: TimelineDate
  readonly summary?: string | null
  readonly href?: string | null
  /** The lane it lies in; incidents without one share a lane without a name. */
  readonly lane?: string | null
  readonly verification?: Verification
  /** Editorial weight, 0 to 100, 50 where absent: the heavier incident keeps its place when room runs out. */
  readonly rank?: number
  /** BCP 47 tag of the incident's own words. */
  readonly language?: string
  readonly places?: readonly TimelinePlace[]
  readonly participants?: readonly TimelineParticipant[]
  readonly sources?: readonly TimelineSource[]
  readonly claims?: readonly TimelineClaim[]
  /** What it has to do with others. What its date hangs on is told by the date. */
  readonly related?: readonly TimelineLink[]
  /** Facets of your own to filter by: the name of each, and the values that this incident has of it. */
  readonly facets?: Readonly<Record<string, readonly string[]>>
  /** The editor's note on this entry of this timeline. */
  readonly note?: string | null
  readonly isHighlighted?: boolean
}

/** A stretch of time drawn behind the incidents. */
export interface TimelineEra {
  readonly label: string
  readonly date: TimelineDate
}
