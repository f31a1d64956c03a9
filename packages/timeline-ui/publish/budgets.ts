/** What a page loads for a purpose, React apart: minified, gzipped, in bytes. */
export interface Budget {
  readonly purpose: string
  /** A page's own module, of which counts what it loads at once; or, where it has none, files of `dist`. */
  readonly loads: string | readonly RegExp[]
  /** What it shall be at most. */
  readonly bar: number
  /** What it was when this was last written down, where that is more: no change may add to it. */
  readonly limit?: number
}

/** What every page of the script fetches before its list is there; a test looks at one. */
export const FETCHED_BY_SCRIPT: readonly RegExp[] = [
  /^embed\.js$/,
  /^embed\/(load|list|rolldown-runtime)-/,
  /^styles\.css$/,
]

export const BUDGETS: readonly Budget[] = [
  { purpose: 'the core', loads: "export * from '@dateline/timeline-ui/core'", bar: 12_000 },
  {
    purpose: 'the timeline in React, with its styles',
    loads: "export * from '@dateline/timeline-ui/client'\nimport '@dateline/timeline-ui/styles.css'",
    bar: 18_000,
    limit: 33_012,
  },
  {
    purpose: 'the script with its styles, and what it always fetches',
    loads: FETCHED_BY_SCRIPT,
    bar: 24_000,
    limit: 40_563,
  },
]
