import type { Site } from '@dateline/schema'
import { site } from '@dateline/schema/validators'
import { requirePublished } from './published-door'

/** What the newsroom calls itself, and its conventions. */
export function fetchSite(): Promise<Site> {
  return requirePublished('/site', { shape: site, tags: ['site'] })
}
