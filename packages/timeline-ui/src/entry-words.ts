import { startOfDay } from './core/calendar'
import type { TimelineDate, TimelineParticipant, TimelineSource } from './core/incident'
import type { Words } from './words'

/** Why a date reads as it does: its bounds and the assumption behind it. */
export function reasonWords({ boundsLabel, note }: TimelineDate, { messages }: Words): string | null {
  return [boundsLabel, note].filter(Boolean).join(messages.separator) || null
}

/** What a date hangs on; `null` where that is not told. */
export function relationWords({ relation }: TimelineDate, { messages, say }: Words): string | null {
  return relation?.anchor ? say(messages.relation[relation.kind], { anchor: relation.anchor.title }) : null
}

export interface ParticipantWords {
  /** `null` where it is the usual one. */
  readonly role: string | null
  /** How far it is established and who says so: what is claimed is never shown as if it were known. */
  readonly claims: readonly string[]
}

export function participantWords(
  { role, certainty, accordingTo }: TimelineParticipant,
  { messages, say }: Words,
): ParticipantWords {
  const claims = [
    certainty && certainty !== 'stated' ? `(${messages.certainty[certainty]})` : '',
    accordingTo ? say(messages.accordingTo, { name: accordingTo }) : '',
  ]
  return { role: role && role !== 'acted' ? messages.role[role] : null, claims: claims.filter(Boolean) }
}

/** A source named in full. */
export function sourceLabel({ name, title }: TimelineSource): string {
  return title && title !== name ? `${name}: ${title}` : name
}

/** The calendar day `YYYY-MM-DD` in a locale's words. */
export function dayLabel(isoDay: string, locale: string): string {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number)
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC', calendar: 'gregory' } as const
  return new Intl.DateTimeFormat(locale, options).format(startOfDay({ year, month, day }))
}
