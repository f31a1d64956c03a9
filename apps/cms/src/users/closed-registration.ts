import type { Endpoint } from 'payload'

/** Stands in front of Payload's own: the launcher makes the first administrator, nobody registers. */
export const closedRegistration: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: () =>
    Response.json({ errors: [{ message: 'Nobody can register here: an administrator adds users.' }] }, { status: 403 }),
}
