/** What a reader wants to see; of each list one entry must hold, of several lists all. Plain and serialisable. */
export interface TimelineFilter {
  /** `null` is the lane of those that name none. */
  readonly lanes?: readonly (string | null)[]
  /** By the name of the facet, the values wanted. */
  readonly facets?: Readonly<Record<string, readonly string[]>>
  /** Words that title, summary, places or participants hold, all of them, in any order and case. */
  readonly text?: string
}

/**
 * The filter without what filters nothing, each list in a fixed order without repetition: `{}` where it filters nothing.
 * What has not the shape of a filter is dropped; never throws.
 */
export function soundFilter(filter: TimelineFilter | null | undefined): TimelineFilter {
  const lanes = sorted(filter?.lanes, (lane) => lane === null || typeof lane === 'string')
  const named = isObject(filter?.facets) ? Object.entries(filter.facets) : []
  const facets = named
    .map(([name, values]) => [name, sorted(values, (value) => typeof value === 'string')] as const)
    .filter(([, values]) => values.length > 0)
  const text = filter?.text
  return {
    ...(lanes.length > 0 && { lanes }),
    ...(facets.length > 0 && { facets: Object.fromEntries(facets.toSorted(([a], [b]) => (a < b ? -1 : 1))) }),
    ...(typeof text === 'string' && text.trim() !== '' && { text }),
  }
}

function sorted<Value>(list: readonly Value[] | undefined, isSound: (value: Value) => boolean): Value[] {
  return Array.isArray(list) ? [...new Set(list.filter(isSound))].toSorted() : []
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
