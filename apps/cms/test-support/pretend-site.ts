import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ChangeMessage, isSignedBy, SIGNATURE_HEADER, TIMESTAMP_HEADER } from '@dateline/schema'

/** A message as it came in, and whether its signature was right. */
export interface Received {
  readonly message: ChangeMessage
  readonly isSigned: boolean
  readonly at: number
}

/** A site on the loopback that notes what it is told and answers as it is bid. */
export interface PretendSite {
  readonly url: string
  /** Everything posted, answered or not, in order. */
  readonly received: readonly Received[]
  /** What the next posts are answered with, after so many milliseconds: a status, or `hang` for no answer. */
  answerWith(answer: number | 'hang', after?: number): void
  close(): Promise<void>
}

export async function openSite(secret: string, port = 0): Promise<PretendSite> {
  const received: Received[] = []
  let answer: number | 'hang' = 200
  let delay = 0
  const server = createServer(async (request, response) => {
    if (request.url === '/health') return void response.writeHead(200).end('{}')
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    const timestamp = Number(request.headers[TIMESTAMP_HEADER])
    const signature = String(request.headers[SIGNATURE_HEADER])
    const isPosted = request.method === 'POST' && request.url === '/revalidate'
    const isFresh = Math.abs(Date.now() - timestamp) < 60_000
    const isSigned = isPosted && isFresh && (await isSignedBy(secret, { timestamp, body, signature }))
    received.push({ message: JSON.parse(body) as ChangeMessage, isSigned, at: Date.now() })
    const status = answer
    if (status !== 'hang') setTimeout(() => response.writeHead(status).end(), delay)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answerWith(next, after = 0) {
      answer = next
      delay = after
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
