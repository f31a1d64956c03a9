import { createServer } from 'node:net'

/** A port of the loopback address that nobody listens on now. */
export async function freePort() {
  return listenBriefly(0, '127.0.0.1')
}

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<boolean>}
 */
export async function isFree(port, host = '127.0.0.1') {
  return listenBriefly(port, host).then(
    () => true,
    () => false,
  )
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port that was listened on
 */
function listenBriefly(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ host, port }, () => {
      const address = server.address()
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : port))
    })
  })
}
