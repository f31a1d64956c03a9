import { askCms } from '../ask-cms'
import type { PublishedSource } from './reference-day'

/** What says when a source published, and who it is. */
export async function fetchSource(id: string, signal: AbortSignal): Promise<PublishedSource> {
  const shown = 'depth=0&select[title]=true&select[outlet]=true&select[publishedOn]=true'
  return (await askCms(`/api/sources/${encodeURIComponent(id)}?${shown}`, signal)) as PublishedSource
}
