import { askCms } from '../ask-cms'
import { isEdtf } from './entry'
import { tellDate } from './told-date'

/** An incident that a date may hang on. */
export interface IncidentMatch {
  readonly id: string
  readonly title: string
  /** In EDTF; `null` while it has no date, so that nothing can be counted from it. */
  readonly edtf: string | null
  /** Its date in words. */
  readonly when: string
}

interface FoundIncident {
  readonly id: string
  readonly title?: string | null
  readonly date?: { readonly edtf?: string | null; readonly timeZone?: string | null } | null
}

const MOST = 8
const SHOWN = { 'select[title]': 'true', 'select[date][edtf]': 'true', 'select[date][timeZone]': 'true' }
const LATEST_DRAFT = { draft: 'true', depth: '0' }

export interface IncidentQuery {
  /** Words of the title; the latest changed incidents where it is empty. */
  readonly words: string
  /** The incident that is being dated. */
  readonly except: string | null
}

export async function findIncidents(query: IncidentQuery, signal: AbortSignal): Promise<readonly IncidentMatch[]> {
  const { docs } = (await askCms(`/api/incidents?${searchOf(query)}`, signal)) as { readonly docs: FoundIncident[] }
  return docs.map(matchOf)
}

export async function fetchIncident(id: string, signal: AbortSignal): Promise<IncidentMatch> {
  const search = new URLSearchParams({ ...LATEST_DRAFT, ...SHOWN })
  return matchOf((await askCms(`/api/incidents/${encodeURIComponent(id)}?${search}`, signal)) as FoundIncident)
}

function searchOf({ words, except }: IncidentQuery): URLSearchParams {
  return new URLSearchParams({
    ...LATEST_DRAFT,
    ...SHOWN,
    sort: '-updatedAt',
    limit: String(MOST),
    'where[title][like]': words.trim(),
    ...(except === null ? {} : { 'where[id][not_equals]': except }),
  })
}

/** An incident as it is chosen. */
export function matchOf({ id, title, date }: FoundIncident): IncidentMatch {
  const edtf = date?.edtf && isEdtf(date.edtf) ? date.edtf : null
  const when = edtf === null ? 'no date yet' : tellDate({ edtf, timeZone: date?.timeZone ?? '' }).label
  return { id, title: title || 'Untitled', edtf, when }
}

/** What is said of a search's outcome. */
export function foundSentence(matches: readonly IncidentMatch[] | null, words: string): string {
  if (matches === null) return 'The search failed: type again to repeat it.'
  if (matches.length === 0) return `No incident has “${words.trim()}” in its title.`
  const count =
    matches.length === 1 ? '1 incident' : `${matches.length}${matches.length === MOST ? ' or more' : ''} incidents`
  return `${count}. Choose with the arrow keys and Enter.`
}
