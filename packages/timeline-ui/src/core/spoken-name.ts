import type { TimelineDate, TimelineIncident } from './incident'

/** The words that a spoken name is made with, in the reader's language. */
export interface SpokenWords {
  readonly qualifier: Readonly<Record<'approximate' | 'uncertain' | 'both', string>>
  readonly verification: Readonly<Record<string, string>>
  readonly relation: Readonly<Record<string, string>>
  /** `{stated}`: the source's own words. */
  readonly quoted: string
  /** `{source}` and `{date}` of a claim that differs. */
  readonly claim: string
}

/**
 * An incident named in full: what, when with its uncertainty, what its date hangs on in the source's words, who differs, how sure, and, where
 * `order` says so, that its place among the others is not known.
 */
export function spokenName(
  { title, date, verification, claims = [] }: TimelineIncident,
  words: SpokenWords,
  order: string | null = null,
): string {
  const parts = [title, spokenDateOf(date, words), relationOf(date, words)]
  for (const claim of claims) {
    parts.push(words.claim.replace('{source}', claim.source.name).replace('{date}', spokenDateOf(claim.date, words)))
  }
  if (verification) parts.push(words.verification[verification] ?? null)
  return [...parts, order].filter((part) => part !== null).join('. ')
}

function spokenDateOf(date: TimelineDate, words: SpokenWords): string {
  if (date.spoken) return date.spoken
  const qualifier = date.qualifier && date.qualifier !== 'none' ? words.qualifier[date.qualifier] : null
  return [date.label, date.boundsLabel, qualifier].filter(Boolean).join(', ')
}

function relationOf({ relation, stated }: TimelineDate, words: SpokenWords): string | null {
  if (!relation) return null
  const said = stated ? words.quoted.replace('{stated}', stated) : null
  const hangsOn = relation.anchor ? words.relation[relation.kind]?.replace('{anchor}', relation.anchor.title) : null
  return [said, hangsOn].filter(Boolean).join(', ') || null
}
