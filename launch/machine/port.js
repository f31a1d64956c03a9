import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

// Below every range that a system takes the near ends of its own connections from (Linux begins at 32768, macOS and
// Windows at 49152): a port chosen there is taken again by the next connection, before its server listens on it.
const FIRST = 20_000
const PAST_LAST = 30_000
const TRIES = 100

/**
 * A port of the loopback address that nobody listens on now, and that no outgoing connection will be given.
 *
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (let tries = 0; tries < TRIES; tries++) {
    const port = randomInt(FIRST, PAST_LAST)
    if (await isFree(port)) return port
  }
  throw new Error(`No port from ${FIRST} to ${PAST_LAST - 1} was free in ${TRIES} tries.`)
}

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<boolean>}
 */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ host, port }, () => server.close(() => resolve(true)))
  })
}
