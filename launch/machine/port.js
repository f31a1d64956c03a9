import { createServer } from 'node:net'

/** A port of the loopback address that nobody listens on now. */
export async function freePort() {
  return listenBriefly(0)
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function isFree(port) {
  return listenBriefly(port).then(
    () => true,
    () => false,
  )
}

/**
 * @param {number} port
 * @returns {Promise<number>} the port that was listened on
 */
function listenBriefly(port) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port }, () => {
      const address = server.address()
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : port))
    })
  })
}
