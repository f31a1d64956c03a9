/** A day from which partial dates take what they leave out. */
export interface ReferenceDay {
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** What happened on it, as the end of “Read as of 18 March 2019, …”. */
  readonly why: string
  /** Whether nothing was published on it: it stands in where no day of publication is known. */
  readonly isStopgap: boolean
}

export interface PublishedSource {
  readonly title?: string | null
  readonly outlet?: string | null
  readonly publishedOn?: string | null
}

export interface TellingArticle {
  readonly title?: string | null
  readonly quotedOn?: string | null
  readonly publishedAt?: string | null
}

interface Candidates {
  readonly source: PublishedSource | null
  readonly article: TellingArticle | null
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** The day on which the source published; else the day of the article that tells of it; else today. */
export function referenceDay({ source, article, today }: Candidates): ReferenceDay {
  const published = dayOf(source?.publishedOn)
  if (published !== null) return { day: published, why: `when ${nameOf(source)} published`, isStopgap: false }
  const quoted = dayOf(article?.quotedOn)
  if (quoted !== null)
    return { day: quoted, why: `the day that “${article?.title ?? 'the article'}” quotes from`, isStopgap: false }
  const told = dayOf(article?.publishedAt)
  if (told !== null)
    return { day: told, why: `when “${article?.title ?? 'the article'}” was published`, isStopgap: false }
  return { day: today, why: 'today: no source here says when it published', isStopgap: true }
}

/** The calendar day of a stored moment; days are stored at midday, UTC. */
export function dayOf(stored: string | null | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(stored ?? '')?.[0] ?? null
}

function nameOf(source: PublishedSource | null): string {
  return source?.outlet || (source?.title ? `“${source.title}”` : 'the source')
}

/** Today in UTC, `YYYY-MM-DD`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/**
 * The form field that holds the source of the date at a path: a citation's own for the date it claims, else that of the
 * first citation that has one.
 */
export function sourceField(path: string, isFilled: (field: string) => boolean, citations: number): string {
  const row = /^citations\.\d+\./.exec(path)?.[0]
  if (row !== undefined) return `${row}source`
  const fields = Array.from({ length: citations }, (_, index) => `citations.${index}.source`)
  return fields.find(isFilled) ?? 'citations.0.source'
}
