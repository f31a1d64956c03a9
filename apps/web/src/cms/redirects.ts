import { redirect } from '@dateline/schema/validators'
import { fetchPublished } from './published-door'

/** Where an old path (without its locale) leads today, or `null`. */
export async function fetchRedirect(from: string): Promise<string | null> {
  const found = await fetchPublished(`/redirects?from=${encodeURIComponent(from)}`, { shape: redirect, tags: ['site'] })
  return found && isLocalPath(found.to) ? found.to : null
}

/** Whether it leads to a place on this site: `//host` and `/\host` are other sites to a browser. */
export function isLocalPath(path: string): boolean {
  return /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(path)
}
