import { handleEndpoints, type SanitizedConfig, type TypedUser } from 'payload'
import { PASSWORD } from './newsroom'

/** What comes back, as far as tests look at it. */
export interface AnswerBody {
  readonly docs?: readonly Found[]
  readonly doc?: Found
  readonly totalDocs?: number
  readonly errors?: readonly { readonly message: string; readonly data?: { errors?: { message: string }[] } }[]
  readonly token?: string
  readonly [name: string]: unknown
}
export interface Found {
  readonly id: string
  readonly [name: string]: unknown
}

export interface Answer {
  readonly status: number
  readonly body: AnswerBody
  readonly text: string
}

/** Asks Payload's REST interface as somebody, or as nobody. */
export type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>

export function anonymousIn(config: SanitizedConfig): Ask {
  return (method, path, body) => ask(config, method, path, { body })
}

/** Signs in and keeps the token. */
export async function signIn(config: SanitizedConfig, user: TypedUser): Promise<Ask> {
  const { body } = await ask(config, 'POST', '/users/login', { body: { email: user.email, password: PASSWORD } })
  return (method, path, sent) =>
    ask(config, method, path, { body: sent, ...(body.token === undefined ? {} : { token: body.token }) })
}

interface Sent {
  readonly body?: unknown
  readonly token?: string
}

async function ask(config: SanitizedConfig, method: string, path: string, { body, token }: Sent): Promise<Answer> {
  const headers = new Headers({ 'content-type': 'application/json' })
  if (token !== undefined) headers.set('authorization', `JWT ${token}`)
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const request = new Request(`http://cms.test/api${path}`, { method, headers, ...sent })
  const response = await handleEndpoints({ config, request })
  const text = await response.text()
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : {}, text }
}
