import { existsSync, readFileSync } from 'node:fs'

const EVERY_MS = 1000

/**
 * Notices that the npm which started us is gone: it may be killed without a word to us, and leave the shell between us.
 *
 * @param {() => void} whenGone
 * @returns {NodeJS.Timeout | undefined} the timer; none where npm did not start us
 */
export function watchNpm(whenGone) {
  if (!process.env.npm_lifecycle_event) return undefined
  const before = ancestors()
  const timer = setInterval(() => ancestors() !== before && whenGone(), EVERY_MS)
  timer.unref()
  return timer
}

/** Our parent and, where that is only the shell that npm runs scripts in, the parent of that. */
function ancestors() {
  const status = `/proc/${process.ppid}/status`
  if (!existsSync(status)) return String(process.ppid)
  const text = readFileSync(status, 'utf8')
  const isShell = /^Name:\s*\w*sh$/m.test(text)
  return isShell ? `${process.ppid} ${text.match(/^PPid:\s*(\d+)$/m)?.[1]}` : String(process.ppid)
}
