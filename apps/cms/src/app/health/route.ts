import config from '@payload-config'
import { getPayload } from 'payload'

export const dynamic = 'force-dynamic'

/** 200 where the CMS is up and its database answers, 503 otherwise. */
export async function GET() {
  try {
    const payload = await getPayload({ config })
    await payload.db.count({ collection: 'users' })
    return Response.json({ status: 'ok' })
  } catch {
    return Response.json({ status: 'the database does not answer' }, { status: 503 })
  }
}
