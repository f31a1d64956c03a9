/** What an editor decided about suggestions of one article, by their keys; kept in the browser. */
export interface Decisions {
  readonly dismissed: readonly string[]
  /** Ids of the incidents that were made. */
  readonly made: Readonly<Record<string, string>>
}

export const NO_DECISIONS: Decisions = { dismissed: [], made: {} }

export function isDecided({ dismissed, made }: Decisions, key: string): boolean {
  return dismissed.includes(key) || Object.hasOwn(made, key)
}

type Store = Pick<Storage, 'getItem' | 'setItem'>

/** The decisions about an article; none where the browser keeps none, or something else. */
export function readDecisions(store: Store, article: string): Decisions {
  try {
    const kept: unknown = JSON.parse(store.getItem(nameOf(article)) ?? 'null')
    return isDecisions(kept) ? kept : NO_DECISIONS
  } catch {
    // A browser that keeps nothing forgets at the next visit.
    return NO_DECISIONS
  }
}

export function keepDecisions(store: Store, article: string, decisions: Decisions): void {
  try {
    store.setItem(nameOf(article), JSON.stringify(decisions))
  } catch {
    // As above: they hold until the page is left.
  }
}

function nameOf(article: string): string {
  return `dateline.dates-in-text.${article}`
}

function isDecisions(value: unknown): value is Decisions {
  if (typeof value !== 'object' || value === null) return false
  const { dismissed, made } = value as Partial<Decisions>
  return Array.isArray(dismissed) && typeof made === 'object' && made !== null
}
