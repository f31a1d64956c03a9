import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ChangeMessage } from '@dateline/schema'

/** A site that only records what it is told, and can keep the worker waiting. */
export interface RecordingSite {
  readonly url: string
  /** In the order of arrival; one that is sent again stands here again. */
  messages(): readonly ChangeMessage[]
  /** From now on, receives and does not answer. */
  hold(): void
  /** Answers all that wait, and those to come. */
  release(): void
  stop(): Promise<void>
}

export async function startRecordingSite(): Promise<RecordingSite> {
  const messages: ChangeMessage[] = []
  const waiting: ServerResponse[] = []
  let isHolding = false
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    messages.push(JSON.parse(body) as ChangeMessage)
    if (isHolding) waiting.push(response)
    else response.end()
  })
  const port = await listen(server)
  return {
    url: `http://127.0.0.1:${port}`,
    messages: () => messages,
    hold: () => {
      isHolding = true
    },
    release: () => {
      isHolding = false
      for (const response of waiting.splice(0)) response.end()
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}
