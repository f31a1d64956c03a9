import { soundFilter } from './timeline-filter'
import type { ViewState } from './view-state'
import { formatWindow, parseWindow } from './window-text'

/** Longer texts are nobody's view. */
const LONGEST = 8000
const ALL = 'all'
const FACET = 'facet.'

/**
 * A view as text for an address, to stand behind `?` or `#`, alone or among parameters of the page's own:
 * `window=2014-06-01..2014-09-01&selected=a&lane=Iraq&facet.place=Baghdad`. The same view is always the same text.
 */
export function formatViewState({ window, selected, filter, view, expanded }: ViewState): string {
  const { lanes = [], facets = {}, text } = soundFilter(filter)
  const values = Object.entries(facets).flatMap(([name, wanted]) =>
    wanted.map((value) => pair(`${FACET}${name}`, value)),
  )
  return [
    `window=${window ? formatWindow(window) : ALL}`,
    ...(selected === null ? [] : [pair('selected', selected)]),
    ...(view === 'list' ? ['view=list'] : []),
    ...(text === undefined ? [] : [pair('text', text)]),
    ...lanes.map((lane) => pair('lane', lane)),
    ...values,
    ...expanded.map((lane) => pair('expanded', lane)),
  ].join('&')
}

/**
 * The view that a text tells, parameters of others left aside; `null` where it tells none, or one that cannot be: an
 * impossible day, an end before the start, broken escapes. Inverse of `formatViewState`.
 */
export function parseViewState(text: string): ViewState | null {
  if (text.length > LONGEST) return null
  const draft: Draft = { window: null, selected: null, view: 'picture', lanes: [], facets: new Map(), expanded: [] }
  let isOurs = false
  for (const part of text.replace(/^[?#]/, '').split('&')) {
    const read = readPart(part, draft)
    if (read === 'broken') return null
    isOurs ||= read === 'ours'
  }
  const { lanes, facets, text: words, ...rest } = draft
  const filter = soundFilter({ lanes, facets: Object.fromEntries(facets), ...(words !== undefined && { text: words }) })
  return isOurs ? { ...rest, filter } : null
}

interface Draft {
  window: ViewState['window']
  selected: string | null
  view: ViewState['view']
  text?: string
  readonly lanes: (string | null)[]
  readonly facets: Map<string, string[]>
  readonly expanded: (string | null)[]
}

function readPart(part: string, draft: Draft): 'ours' | 'theirs' | 'broken' {
  const [key, value] = splitAt(part)
  const name = unescaped(key)
  const isFacet = name?.startsWith(FACET)
  if (!name || !(isFacet || KEYS.has(name))) return 'theirs'
  const told = value === null ? null : unescaped(value)
  // Only a lane may be without a name.
  if (told === null && (value !== null || !NAMELESS.has(name))) return 'broken'
  if (isFacet) {
    const facet = name.slice(FACET.length)
    draft.facets.set(facet, [...(draft.facets.get(facet) ?? []), told ?? ''])
    return 'ours'
  }
  return KEYS.get(name)?.(draft, told ?? null) ? 'ours' : 'broken'
}

const NAMELESS: ReadonlySet<string> = new Set(['lane', 'expanded'])

/** Puts what a key tells into the draft; false where it tells nothing. */
const KEYS: ReadonlyMap<string, (draft: Draft, told: string | null) => boolean> = new Map([
  [
    'window',
    (draft, told) => {
      draft.window = parseWindow(told ?? '')
      return draft.window !== null || told === ALL
    },
  ],
  [
    'view',
    (draft, told) => {
      draft.view = told === 'list' ? 'list' : 'picture'
      return told === draft.view
    },
  ],
  [
    'selected',
    (draft, told) => {
      draft.selected = told
      return true
    },
  ],
  [
    'text',
    (draft, told) => {
      draft.text = told ?? ''
      return true
    },
  ],
  ['lane', ({ lanes }, told) => lanes.push(told) > 0],
  ['expanded', ({ expanded }, told) => expanded.push(told) > 0],
])

/** A lane without a name is a key without a value: `lane`, while `lane=` is one whose name is empty. */
function pair(key: string, value: string | null): string {
  return value === null ? escaped(key) : `${escaped(key)}=${escaped(value)}`
}

function splitAt(part: string): readonly [key: string, value: string | null] {
  const at = part.indexOf('=')
  return at < 0 ? [part, null] : [part.slice(0, at), part.slice(at + 1)]
}

/** Half of a character that takes two cannot stand in an address. */
function escaped(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/%(3A|2F|2C)/g, decodeURIComponent)
}

function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return null
  }
}
