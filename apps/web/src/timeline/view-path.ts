import { isTimelineRequest } from './timeline-request'

const TIMELINE = /^\/[^/]+\/timelines\/(?!before\/)[^/]+\/[^/]+$/

/**
 * The path of the route that draws what an address asks of a timeline, or `null` where the page of the timeline itself,
 * or another page, answers. A route that reads the search part is drawn for each request and cannot say that it is not
 * found; so the search part becomes a piece of the path.
 */
export function viewPathOf(pathname: string, search: string): string | null {
  if (!TIMELINE.test(pathname) || !isTimelineRequest(search)) return null
  return `${pathname}/view/${Buffer.from(search).toString('base64url')}`
}

/** The search part that the last piece of such a path stands for. */
export function decodeAsked(asked: string): string {
  return Buffer.from(asked, 'base64url').toString()
}
