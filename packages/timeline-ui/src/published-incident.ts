import type { AccessModel, Certainty, DateEnd, ParticipantRole, PlacePrecision, Verification } from '@dateline/schema'
import type { TimelineDate } from './core/incident'

/** A date as a Dateline newsroom publishes it over HTTP. */
export interface PublishedDate extends TimelineDate {
  readonly edtf: string
  readonly start: DateEnd
  readonly end: DateEnd
  /** IANA zone in which the source's days are meant. */
  readonly timeZone: string
}

export interface PublishedSource {
  readonly publicId: string
  readonly title: string
  readonly outlet: string | null
  readonly url: string | null
  /** Calendar day, `YYYY-MM-DD`. */
  readonly publishedOn: string | null
  readonly access: AccessModel
}

export interface PublishedParticipant {
  readonly actor: { readonly name: string }
  readonly role: ParticipantRole
  readonly certainty: Certainty
  /** Who says so, where it is a claim. */
  readonly accordingTo: string | null
  readonly nameAsReported: string | null
}

/** What is read of an incident as a Dateline newsroom publishes it; whatever else it holds is let be. */
export interface PublishedIncident {
  readonly publicId: string
  readonly title: string
  readonly summary: string | null
  /** BCP 47 tag of its own words. */
  readonly language: string
  readonly date: PublishedDate
  readonly places: readonly { readonly place: { readonly name: string }; readonly precision: PlacePrecision }[]
  readonly participants: readonly PublishedParticipant[]
  readonly verification: Verification
  readonly sources: readonly PublishedSource[]
  /** Dates that sources claim otherwise. */
  readonly claims: readonly { readonly date: PublishedDate; readonly source: PublishedSource }[]
  /** Editorial weight, 0 to 100. */
  readonly rank: number
  /** The editor's note on this entry of this timeline. */
  readonly note: string | null
  readonly isHighlighted: boolean
}
