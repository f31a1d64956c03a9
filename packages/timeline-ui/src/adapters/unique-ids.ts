import type { Report } from './report'

/** What an id is made for. */
export interface Identified {
  readonly path: string
  /** The id that the file gives it, or `null`. */
  readonly ownId: string | null
  readonly title: string
}

const LONGEST_SLUG = 60

/**
 * One id for each, none twice. A file's own id stays, the first that bears it keeps it; the others get one of their
 * title, so that the same file always gives the same ids.
 */
export function uniqueIds(entries: readonly Identified[], report: Report): readonly string[] {
  const owners = new Map<string, number>()
  for (const [index, { ownId }] of entries.entries()) {
    if (ownId !== null && !owners.has(ownId)) owners.set(ownId, index)
  }
  const taken = new Set(owners.keys())
  const counts = new Map<string, number>()
  return entries.map(({ path, ownId, title }, index) => {
    if (ownId !== null && owners.get(ownId) === index) return ownId
    const id = freeId(ownId ?? slugOf(title), taken, counts)
    if (ownId !== null) report.add(path, `The id "${ownId}" is used more than once; this one became "${id}".`)
    return id
  })
}

function freeId(wanted: string, taken: Set<string>, counts: Map<string, number>): string {
  let count = counts.get(wanted) ?? 1
  let id = count === 1 ? wanted : `${wanted}-${count}`
  while (taken.has(id)) {
    count += 1
    id = `${wanted}-${count}`
  }
  counts.set(wanted, count)
  taken.add(id)
  return id
}

function slugOf(title: string): string {
  const words = title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  const [...letters] = words.slice(0, 2 * LONGEST_SLUG)
  return (
    letters
      .slice(0, LONGEST_SLUG)
      .join('')
      .replace(/^-|-$/g, '')
      .replace(/\p{Cs}/gu, '') || 'incident'
  )
}
