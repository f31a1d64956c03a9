import { printFailure } from '../machine/failure.js'

// A Ctrl-C in a terminal arrives here several times: from the terminal, from npm and from the guard.
const ECHO_MS = 1000

/**
 * Runs a command that can be asked to end: by Ctrl-C, by a signal, by the guard that started it or its death, or because nobody
 * reads its output any more. A second request, a second later, ends it without ceremony.
 *
 * @param {(request: AbortController) => Promise<number>} command  resolves to the exit code
 */
export async function runInterruptibly(command) {
  const request = new AbortController()
  let firstAt = 0
  function ask() {
    if (!request.signal.aborted) firstAt = Date.now()
    else if (Date.now() - firstAt > ECHO_MS) process.exit(1)
    request.abort()
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, ask)
  for (const event of /** @type {const} */ (['message', 'disconnect'])) process.on(event, ask)
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ask)
  try {
    process.exitCode = await command(request)
  } catch (error) {
    printFailure(error)
    process.exitCode = 1
  }
  process.exit()
}
