/**
 * Says what is being done, does it, and says how long it took.
 *
 * @template T
 * @param {string} doing  "Starting the database"
 * @param {(note: (line: string) => void) => T | Promise<T>} work  may tell more of what it does
 * @returns {Promise<T>}
 */
export async function step(doing, work) {
  const isLive = process.stdout.isTTY === true
  process.stdout.write(isLive ? `… ${doing}` : `… ${doing}\n`)
  const started = performance.now()
  const end = (/** @type {string} */ mark) => `${mark} ${doing}  ${seconds(performance.now() - started)}\n`
  // On a terminal the line is written over at the end, unless notes have come under it.
  let rewind = isLive ? '\r' : ''
  function note(/** @type {string} */ line) {
    process.stdout.write(isLive ? `\n  · ${line}` : `  · ${line}\n`)
    rewind = isLive ? '\n' : ''
  }
  try {
    const result = await work(note)
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
