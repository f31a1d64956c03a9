import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PUBLISHED, REDIRECTS } from './published-fixture'

export interface CmsDouble {
  readonly url: string
  /** Paths asked for so far, oldest first, with their query. */
  readonly asked: readonly string[]
  /** From now on every request is answered by this status and an empty body; `null` ends it. */
  failWith(status: number | null): void
  stop(): Promise<void>
}

/** A stand-in for the CMS's published door on a free port of the loopback interface. */
export async function startCmsDouble(port = 0): Promise<CmsDouble> {
  const asked: string[] = []
  let failure: number | null = null
  const server = createServer(({ url: target = '/' }, response) => {
    asked.push(target)
    if (failure === null) answer(new URL(target, 'http://cms'), response)
    else response.writeHead(failure).end()
  })
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    failWith: (status) => {
      failure = status
    },
    stop: () => new Promise((done) => void server.close(() => done()).closeAllConnections()),
  }
}

function answer({ pathname, searchParams }: URL, response: ServerResponse): void {
  const found = pathname === '/health' ? { status: 'ok' } : publishedAt(pathname, searchParams)
  if (found === undefined) response.statusCode = 404
  sendJson(response, found ?? { error: { code: 'not-found', message: 'There is no such record.' } })
}

function publishedAt(pathname: string, searchParams: URLSearchParams): unknown {
  const path = pathname.replace('/published/v1', '')
  return path === '/redirects' ? redirectFrom(searchParams.get('from')) : PUBLISHED.get(path)
}

function redirectFrom(from: string | null) {
  const to = from === null ? undefined : REDIRECTS.get(from)
  return to === undefined ? undefined : { from, to }
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(value))
}
