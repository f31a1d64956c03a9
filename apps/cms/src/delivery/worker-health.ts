import { createServer, type Server } from 'node:http'
import type { QueueLength } from './queue-length'

/** Serves `/health` on the loopback, one answer a connection: 200 with the length of the queue, 503 while the database is away. */
export async function serveHealth(port: number, measure: () => Promise<QueueLength>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const [status, body] = request.url === '/health' ? await healthOf(measure) : [404, { status: 'not found' }]
    response.writeHead(status, { connection: 'close', 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(JSON.stringify(body))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return server
}

async function healthOf(measure: () => Promise<QueueLength>): Promise<[status: number, body: object]> {
  try {
    return [200, { status: 'ok', ...(await measure()) }]
  } catch {
    return [503, { status: 'the database does not answer' }]
  }
}
