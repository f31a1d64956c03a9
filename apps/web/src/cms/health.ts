import { environment } from '../site/environment'

/** How long a healthy CMS takes to say so, at most (milliseconds). */
const PATIENCE = 1_000

/** Whether the CMS could answer for a page that is built anew now. */
export async function isCmsHealthy(): Promise<boolean> {
  try {
    const response = await fetch(`${environment().cmsUrl}/health`, {
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    })
    return response.ok
  } catch {
    return false
  }
}
