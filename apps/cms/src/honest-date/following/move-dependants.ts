import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { changeIncidents } from '../../delivery/change-incidents'
import { transactionOf } from '../../delivery/transaction'
import type { Incident } from '../../payload-types'
import { VERSIONS_KEPT } from '../../record/drafts'
import { list } from './dated-incidents'
import { type Move, type ShownMove, takePlan } from './planned-moves'

/**
 * Moves what hangs on the incident that was saved, in the save's transaction and as the system's own act: no one's
 * draft is published, and nothing of a document changes but its date.
 */
export const moveDependants: CollectionAfterChangeHook<Incident> = async ({ doc, req }) => {
  const plan = takePlan(req, doc.id)
  if (plan === null) return
  if (plan.shown.length > 0) {
    const ids = plan.shown.map(({ incident }) => incident.id)
    await changeIncidents(req, ids, () => moveShown(req, plan.shown))
  }
  for (const { incident, date } of plan.drafts) {
    if (incident.version !== null) await moveDraft(req, incident.version, date)
  }
}

/** Each gets a version that says why its date is another now. */
async function moveShown(req: PayloadRequest, moves: readonly ShownMove[]): Promise<void> {
  const { db } = req.payload
  const updatedAt = new Date().toISOString()
  for (const { incident, after, date } of moves) {
    const systemNote = `The date followed “${after}”, from ${incident.edtf ?? 'none'} to ${date.edtf ?? 'none'}.`
    const data = { date, systemNote, updatedAt }
    await db.updateOne({ collection: 'incidents', id: incident.id, data, req, returning: false })
  }
  const ids = moves.map(({ incident }) => incident.id)
  const { docs } = await db.find<Incident>({
    collection: 'incidents',
    where: { id: { in: ids } },
    pagination: false,
    limit: 0,
    req,
  })
  for (const doc of docs) await keepVersion(req, doc, updatedAt)
  await forgetOldVersions(req, ids)
  for (const { incident, unfinished } of moves) {
    if (unfinished !== null) await keepUnfinished(req, incident.id, unfinished)
  }
}

async function keepVersion(req: PayloadRequest, { id, ...versionData }: Incident, now: string): Promise<void> {
  await req.payload.db.createVersion({
    collectionSlug: 'incidents',
    parent: id,
    versionData: versionData as Incident,
    autosave: false,
    createdAt: now,
    updatedAt: now,
    req,
    returning: false,
  })
}

/** As Payload does after each save, for all of them at once. */
async function forgetOldVersions(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  const transaction = await transactionOf(req)
  await transaction.execute(sql`
    delete from _incidents_v where id in (
      select id from (
        select id, row_number() over (partition by parent_id order by updated_at desc) as place
        from _incidents_v where parent_id = any(${list(ids)})
      ) as kept where place > ${VERSIONS_KEPT})`)
}

/** The draft that somebody has begun stays the newest version: it is still what editors open, and not published. */
async function keepUnfinished(req: PayloadRequest, incident: string, draft: string): Promise<void> {
  const transaction = await transactionOf(req)
  await transaction.execute(sql`
    update _incidents_v as version
    set latest = version.id = ${draft}::uuid,
        updated_at = case when version.id = ${draft}::uuid then newest.moment else version.updated_at end
    from (
      select max(updated_at) + interval '1 millisecond' as moment from _incidents_v where parent_id = ${incident}::uuid
    ) as newest
    where version.parent_id = ${incident}::uuid and (version.latest or version.id = ${draft}::uuid)`)
}

async function moveDraft(req: PayloadRequest, version: string, date: Move['date']): Promise<void> {
  await req.payload.db.updateVersion({
    collection: 'incidents',
    id: version,
    versionData: { version: { date } } as never,
    req,
    returning: false,
  })
}
