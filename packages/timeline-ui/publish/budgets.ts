/** What a page loads at once for a purpose, React apart: minified, gzipped, in bytes. */
export interface Budget {
  readonly purpose: string
  /** A page's own module. */
  readonly source: string
  /** What it shall be at most. */
  readonly bar: number
  /** What it was when this was last written down, where that is more: no change may add to it. */
  readonly limit?: number
}

export const BUDGETS: readonly Budget[] = [
  { purpose: 'the core', source: "export * from '@dateline/timeline-ui/core'", bar: 12_000, limit: 14_105 },
  {
    purpose: 'the timeline in React, with its styles',
    source: "export * from '@dateline/timeline-ui/client'\nimport '@dateline/timeline-ui/styles.css'",
    bar: 18_000,
    limit: 32_222,
  },
]
