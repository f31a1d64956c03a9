/**
 * Says what is being done, does it, and says how long it took.
 *
 * @template T
 * @param {string} doing  "Starting the database"
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(doing, work) {
  const isLive = process.stdout.isTTY === true
  process.stdout.write(isLive ? `… ${doing}` : `… ${doing}\n`)
  const started = performance.now()
  const end = (/** @type {string} */ mark) => `${mark} ${doing}  ${seconds(performance.now() - started)}\n`
  const rewind = isLive ? '\r' : ''
  try {
    const result = await work()
    process.stdout.write(rewind + end('✓'))
    return result
  } catch (error) {
    process.stdout.write(rewind + end('✗'))
    throw error
  }
}

/** @param {number} ms */
export function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`
}
