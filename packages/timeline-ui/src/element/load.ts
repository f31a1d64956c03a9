import type { IncidentColumns } from '../core/incident-columns'
import type { WorldInput } from '../core/world'
import { isText, recordOf } from './item-fields'
import { type GivenEra, type GivenIncident, readEras, readItems } from './read-items'
import { TimelineError } from './timeline-error'

/** Where incidents may come from; the first that is there is taken, in this order. */
export interface Sources {
  readonly items: readonly GivenIncident[] | null
  readonly columns: IncidentColumns | null
  /** Address of a JSON file. */
  readonly src: string | null
  /** The list that the author wrote. */
  readonly list: HTMLOListElement | null
  readonly eras: readonly GivenEra[] | null
  readonly lanes: readonly string[] | null
}

export interface LoadOptions {
  /** BCP 47 tag of the language in which EDTF texts are worded. */
  readonly locale: string
  readonly signal: AbortSignal
}

export interface Loaded {
  readonly input: WorldInput
  /** Whether the author's own list says the same. */
  readonly isAuthors: boolean
  /** Sentences about what was left out. */
  readonly problems: readonly string[]
}

/** Throws a `TimelineError` or `InvalidIncidentsError` where nothing can be shown. */
export async function load(sources: Sources, { locale, signal }: LoadOptions): Promise<Loaded> {
  const askForReader = async () => (await import('./date-texts')).dateReaderIn(locale)
  const given = await givenBy(sources, signal)
  const eras = await readEras(sources.eras ?? given.eras ?? [], askForReader)
  const lanes = sources.lanes ?? (Array.isArray(given.lanes) ? given.lanes.filter(isText) : [])
  const around = { eras: eras.items, lanes }
  if (sources.columns && !sources.items) {
    const { openColumns } = await import('../columns')
    return { input: { ...around, store: openColumns(sources.columns) }, isAuthors: false, problems: eras.problems }
  }
  const isAuthors = sources.list !== null && !sources.items && sources.src === null
  const { items, problems } = await readItems(given.items, askForReader)
  return { input: { ...around, incidents: items }, isAuthors, problems: [...problems, ...eras.problems] }
}

interface GivenItems {
  readonly items: unknown
  readonly eras?: unknown
  readonly lanes?: unknown
}

async function givenBy({ items, columns, src, list }: Sources, signal: AbortSignal): Promise<GivenItems> {
  if (items) return { items }
  if (columns) return { items: [] }
  if (src !== null) return itemsOfFile(await (await import('./fetch-json')).fetchJson(src, signal), src)
  return { items: list ? (await import('./author-entry')).itemsOfList(list) : [] }
}

/** A file is a list of items, or a record with `items`, `eras` and `lanes`. */
function itemsOfFile(content: unknown, src: string): GivenItems {
  if (Array.isArray(content)) return { items: content }
  const record = recordOf(content)
  if (!record) throw new TimelineError(`"${src}" is no list of items in JSON.`)
  return { items: record.items, eras: record.eras, lanes: record.lanes }
}
