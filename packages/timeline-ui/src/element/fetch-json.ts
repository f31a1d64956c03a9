import { TimelineError } from './timeline-error'

/** Milliseconds after which an address that does not answer is given up. */
const PATIENCE = 30_000

/** What a JSON file holds, `undefined` where it is none. Throws a `TimelineError` where there is no file. */
export async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await answerOf(address, signal)
  if (!response) throw new TimelineError(`"${address}" did not answer.`)
  if (!response.ok) throw new TimelineError(`"${address}" answered with the status ${response.status}.`)
  return jsonOf(response)
}

/** `null` where there is none: no connection, refused by the other side, or too late. */
async function answerOf(address: string, signal: AbortSignal): Promise<Response | null> {
  try {
    return await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]) })
  } catch {
    return null
  }
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}
