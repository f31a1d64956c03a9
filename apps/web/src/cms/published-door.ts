import type { Tag } from '@dateline/schema'
import type { z } from 'zod'
import { environment } from '../site/environment'
import { CmsAnswerError, CmsUnreachableError } from './cms-errors'

/** How long the published door may take to answer (milliseconds). */
export const PATIENCE = 4_000
/** A page asks again after this long even if no message came (seconds). */
export const FRESH_FOR = 3600

interface Wanted<T> {
  readonly shape: z.ZodType<T>
  /** What the answer is kept under until the CMS says that it changed. */
  readonly tags: readonly Tag[]
}

/**
 * Reads from the published door; `null` where it has no such record.
 *
 * @throws {CmsUnreachableError} when it does not answer, @throws {CmsAnswerError} when its answer is unusable:
 * neither may become a page that says "not found".
 */
export async function fetchPublished<T>(path: string, { shape, tags }: Wanted<T>): Promise<T | null> {
  const response = await askPublishedDoor(path, tags)
  if (response.status === 404) return null
  if (!response.ok) throw new CmsAnswerError(path, `status ${response.status}`)
  const parsed = shape.safeParse(await readJson(response, path))
  if (!parsed.success) {
    const { path: field = [], message } = parsed.error.issues[0] ?? { message: 'unknown shape' }
    throw new CmsAnswerError(path, `${field.map(String).join('.')}: ${message}`)
  }
  return parsed.data
}

/** As `fetchPublished`, for what always exists. */
export async function requirePublished<T>(path: string, wanted: Wanted<T>): Promise<T> {
  const found = await fetchPublished(path, wanted)
  if (found === null) throw new CmsAnswerError(path, 'status 404')
  return found
}

/** The bare answer for a path below the published door, kept under the tags while it is a success. */
export async function askPublishedDoor(path: string, tags: readonly Tag[]): Promise<Response> {
  try {
    return await fetch(`${environment().cmsUrl}/published/v1${path}`, {
      cache: 'force-cache',
      next: { revalidate: FRESH_FOR, tags: [...tags] },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    })
  } catch (cause) {
    throw new CmsUnreachableError(path, cause)
  }
}

async function readJson(response: Response, path: string): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    throw new CmsAnswerError(path, 'not JSON')
  }
}
