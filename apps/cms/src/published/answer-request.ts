import type { Payload } from 'payload'
import { openDoor } from './door'
import { type Answer, findEndpoint } from './endpoints'
import { entityTagOf, isHeldBy } from './entity-tag'
import { Refusal } from './refusal'

/** Where the published door stands on the CMS. */
export const DOOR_PATH = '/published/v1'

const METHODS = 'GET, HEAD, OPTIONS'
/** Caches may keep a record but ask each time: the entity tag makes the question cheap. */
const RECORD_CACHING = 'public, max-age=0, must-revalidate'
/** A file is asked for again after a day. */
const FILE_CACHING = 'public, max-age=86400, must-revalidate'

/** Answers one request at the published door, whatever it asks: with a record, a list, a file or a refusal. */
export async function answerRequest(request: Request, getPayload: () => Promise<Payload>): Promise<Response> {
  try {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow: METHODS } })
    if (request.method !== 'GET' && request.method !== 'HEAD') throw methodRefused(request.method)
    return send(request, await answer(new URL(request.url), getPayload))
  } catch (error) {
    if (error instanceof Refusal) return refuse(request, error)
    await report(error, getPayload)
    return refuse(request, new Refusal(500, 'internal', 'The newsroom could not answer; try again in a moment.'))
  }
}

async function answer(url: URL, getPayload: () => Promise<Payload>): Promise<Answer> {
  const found = findEndpoint(partsOf(url.pathname))
  if (found === null) throw noSuchAddress()
  return found.endpoint.answer(await openDoor(await getPayload()), found.parts, url.searchParams)
}

function partsOf(pathname: string): readonly string[] {
  const encoded = pathname.slice(DOOR_PATH.length + 1).split('/')
  return encoded.map((part) => {
    const decoded = decode(part)
    // No name of ours holds a NUL, and the database does not even read one.
    if (decoded === null || decoded.includes('\0')) throw noSuchAddress()
    return decoded
  })
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

function send(request: Request, found: Answer): Response {
  const body = 'json' in found ? JSON.stringify(found.json) : found.bytes.content
  const entityTag = entityTagOf(body)
  const headers = new Headers({ ...('json' in found ? JSON_HEADERS : fileHeaders(found.bytes)), etag: entityTag })
  if (isHeldBy(request.headers.get('if-none-match'), entityTag)) {
    headers.delete('content-type')
    return new Response(null, { status: 304, headers })
  }
  headers.set('content-length', String(Buffer.byteLength(body)))
  return new Response(request.method === 'HEAD' ? null : body, { headers })
}

async function report(error: unknown, getPayload: () => Promise<Payload>) {
  const payload = await getPayload().catch(() => null)
  if (payload === null) console.error('The published door could not answer.', error)
  else payload.logger.error({ err: error, msg: 'The published door could not answer.' })
}

function refuse(request: Request, refusal: Refusal): Response {
  const body = JSON.stringify(refusal.toFailure())
  const headers = new Headers({ ...JSON_HEADERS, 'cache-control': 'no-store' })
  if (refusal.status === 405) headers.set('allow', METHODS)
  return new Response(request.method === 'HEAD' ? null : body, { status: refusal.status, headers })
}

const JSON_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': RECORD_CACHING,
  'x-content-type-options': 'nosniff',
}

function fileHeaders({ mimeType, fileName }: { readonly mimeType: string; readonly fileName: string }) {
  const plainName = fileName.replace(/[^\w.-]/g, '_')
  return {
    'content-type': mimeType,
    'content-disposition': `inline; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(fileName).replaceAll("'", '%27')}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': FILE_CACHING,
    'x-content-type-options': 'nosniff',
  }
}

function methodRefused(method: string): Refusal {
  return new Refusal(405, 'method-not-allowed', `${method} is not possible here; use ${METHODS}.`)
}

function noSuchAddress(): Refusal {
  return new Refusal(404, 'not-found', 'There is nothing at this address.')
}
