import type { List, Timeline, TimelineItem, TimelineRef } from '@dateline/schema'
import { listOf, timeline, timelineItem, timelineRef } from '@dateline/schema/validators'
import { isPublicId } from './public-id'
import { fetchPublished, requirePublished } from './published-door'

/** Incidents asked for at once, and the most that one page of ours draws. */
const STEP = 200
const MOST = 1_000

export async function fetchTimeline(publicId: string): Promise<Timeline | null> {
  if (!isPublicId(publicId)) return null
  return fetchPublished(`/timelines/${publicId}`, { shape: timeline, tags: [`timeline:${publicId}`] })
}

/** A timeline's incidents in date order, the first 1,000 at most. */
export async function fetchTimelineItems(publicId: string): Promise<readonly TimelineItem[]> {
  const items: TimelineItem[] = []
  let cursor: string | null = null
  do {
    const page: List<TimelineItem> = await requirePublished(itemsPath(publicId, cursor), {
      shape: listOf(timelineItem),
      tags: [`timeline:${publicId}`],
    })
    items.push(...page.items)
    cursor = page.next
  } while (cursor !== null && items.length < MOST)
  return items
}

function itemsPath(publicId: string, cursor: string | null): string {
  const path = `/timelines/${publicId}/items?limit=${STEP}`
  return cursor === null ? path : `${path}&cursor=${encodeURIComponent(cursor)}`
}

/** The newest `limit` timelines. */
export function fetchLatestTimelines(limit: number): Promise<List<TimelineRef>> {
  return requirePublished(`/timelines?limit=${limit}`, { shape: listOf(timelineRef), tags: ['list:timelines'] })
}

/** The page of timelines that begins at a cursor, or `null` where the cursor leads nowhere. */
export function fetchTimelinesAt(cursor: string, limit: number): Promise<List<TimelineRef> | null> {
  return fetchPublished(`/timelines?limit=${limit}&cursor=${encodeURIComponent(cursor)}`, {
    shape: listOf(timelineRef),
    tags: ['list:timelines'],
  })
}
