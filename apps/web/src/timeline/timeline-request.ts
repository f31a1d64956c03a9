import type { ViewState } from '@dateline/timeline-ui'
import { formatViewState, parseViewState } from '@dateline/timeline-ui/actions'

/** What of a timeline an address asks for. */
export interface TimelineRequest {
  /** Window, selection, filter …; `null` is what the editors chose to show. */
  readonly view: ViewState | null
  /** The page of the list, counted from 1; `null` is the one that suits the view. */
  readonly page: number | null
}

export const PLAIN_REQUEST: TimelineRequest = { view: null, page: null }

const PAGE = /^[1-9]\d{0,5}$/

/** What the search part of an address asks for; `null` where it names a page that no list can have. */
export function parseTimelineRequest(search: string): TimelineRequest | null {
  const named = new URLSearchParams(search).get('page')
  if (named !== null && !PAGE.test(named)) return null
  return { view: parseViewState(search), page: named === null ? null : Number(named) }
}

/** The search part that asks for it, with its `?`; empty where nothing is asked. Inverse of `parseTimelineRequest`. */
export function formatTimelineRequest({ view, page }: TimelineRequest): string {
  const parts = [...(view ? [formatViewState(view)] : []), ...(page === null ? [] : [`page=${page}`])]
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

const OURS = /^(page|window|selected|view|text|lane|expanded|facet\..*)$/

/** The search part with another request in it; what others put there stays. */
export function withRequest(search: string, request: TimelineRequest): string {
  const theirs = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !OURS.test(nameOf(part)))
  const ours = formatTimelineRequest(request).slice(1)
  const parts = ours === '' ? theirs : [...theirs, ours]
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

function nameOf(part: string): string {
  return new URLSearchParams(part).keys().next().value ?? ''
}

/** Whether an address asks for more than the timeline as it is. */
export function isTimelineRequest(search: string): boolean {
  const request = parseTimelineRequest(search)
  return request === null || request.page !== null || request.view !== null
}
