import { recordOf } from './item-fields'
import { TimelineError } from './timeline-error'

/** Milliseconds after which an address that does not answer is given up. */
const PATIENCE = 30_000

/** What a file says of a timeline, not yet read. */
export interface FetchedItems {
  readonly items: unknown
  readonly eras?: unknown
  readonly lanes?: unknown
}

/** Fetches a JSON file: a list of items, or a record with `items`, `eras` and `lanes`. Throws a `TimelineError`. */
export async function fetchItems(address: string, signal: AbortSignal): Promise<FetchedItems> {
  const told = JSON.stringify(address)
  const response = await answerOf(address, signal)
  if (!response) throw new TimelineError(`${told} did not answer.`)
  if (!response.ok) throw new TimelineError(`${told} answered with the status ${response.status}.`)
  const content = await jsonOf(response)
  if (Array.isArray(content)) return { items: content }
  const record = recordOf(content)
  if (!record) throw new TimelineError(`${told} is no list of items in JSON.`)
  return { items: record.items ?? record.incidents, eras: record.eras, lanes: record.lanes }
}

/** `null` where there is none: no connection, refused by the other side, or too late. */
async function answerOf(address: string, signal: AbortSignal): Promise<Response | null> {
  try {
    return await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]) })
  } catch {
    return null
  }
}

/** `undefined` where it is no JSON. */
async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}
