import type { TimelineEra, TimelineIncident } from '../core/incident'

/** A link out of a text: `text` is what it was written on, `href` an http, https or mailto address, or a relative one. */
export interface AdaptedLink {
  readonly text: string
  readonly href: string
}

export interface AdaptedMedia {
  /** `page` is anything that is not known to be a file: a video's page, a map, a post. */
  readonly kind: 'image' | 'video' | 'audio' | 'page'
  /** An http or https address, a relative one, or an image's data; `null` where there was none that can be trusted. */
  readonly url: string | null
  readonly title: string | null
  readonly caption: string | null
  readonly credit: string | null
  readonly alt: string | null
  readonly thumbnail: string | null
  /** Where a press on it leads. */
  readonly href: string | null
}

/** An incident of the component, with what the component itself does not draw. Every text is plain, never markup. */
export interface AdaptedIncident extends TimelineIncident {
  readonly media: readonly AdaptedMedia[]
  readonly links: readonly AdaptedLink[]
  /** The fields that have no place here, by name, as they were; markup within them is made harmless. */
  readonly aside: Readonly<Record<string, unknown>>
}

/** What stands before the timeline: the title slide. */
export interface AdaptedHeading {
  readonly title: string | null
  readonly summary: string | null
  readonly media: readonly AdaptedMedia[]
  readonly links: readonly AdaptedLink[]
  readonly aside: Readonly<Record<string, unknown>>
}

/** One thing that was not carried, or not as it stood. */
export interface ReportLine {
  /** Where in the input: `events[3].media.url`; `events[].background` for a field of many entries, told once. */
  readonly path: string
  /** One sentence for the person who brought the file. */
  readonly reason: string
}

export interface AdaptedTimeline {
  readonly heading: AdaptedHeading | null
  /** In the order of the input; ids are unique. */
  readonly incidents: readonly AdaptedIncident[]
  /** The lanes' names, in their order. */
  readonly lanes: readonly string[]
  readonly eras: readonly TimelineEra[]
  readonly aside: Readonly<Record<string, unknown>>
  readonly report: readonly ReportLine[]
}

export interface AdapterOptions {
  /** BCP 47 tag of the texts' language, in which dates are worded too; English dates where absent. */
  readonly locale?: string | undefined
  /** The IANA zone in which days, clock times and `Date`s are meant; UTC where absent. */
  readonly timeZone?: string | undefined
  /** Reads a date in words that are not understood otherwise; answers in EDTF, or `null`. */
  readonly readDate?: ((text: string) => string | null) | undefined
}
