import type { Payload } from 'payload'

export interface DoorAnswer {
  readonly status: number
  readonly headers: Headers
  /** The body as it was sent, for searching. */
  readonly text: string
  readonly json: unknown
}

/** Asks the published door as anybody could: `ask('/articles?limit=2')`. */
export function askDoor(payload: Payload) {
  return async (path: string, init: RequestInit = {}): Promise<DoorAnswer> => {
    const { answerRequest, DOOR_PATH } = await import('../src/published/answer-request')
    const response = await answerRequest(new Request(`http://cms.test${DOOR_PATH}${path}`, init), async () => payload)
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.startsWith('application/json') && text !== ''
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null }
  }
}

/** Follows a list from page to page to its end; throws where it does not end. */
export async function everyPage(ask: ReturnType<typeof askDoor>, path: string): Promise<{ publicId: string }[][]> {
  const pages: { publicId: string }[][] = []
  let cursor: string | null = null
  do {
    const separator = path.includes('?') ? '&' : '?'
    const next: string = cursor === null ? path : `${path}${separator}cursor=${encodeURIComponent(cursor)}`
    const { json } = await ask(next)
    const page = json as { items: { publicId: string }[]; next: string | null }
    pages.push(page.items)
    cursor = page.next
    if (pages.length > 500) throw new Error(`${path} does not end.`)
  } while (cursor !== null)
  return pages
}
