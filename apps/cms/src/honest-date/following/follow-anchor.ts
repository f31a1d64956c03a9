import type { FieldHook, FieldHookArgs, PayloadRequest } from 'payload'
import { isEditor } from '../../access/role'
import type { Incident } from '../../payload-types'
import { publishes } from '../../publication/publishes'
import { idOf } from '../../published/relations'
import { refusedDate } from '../refused-date'
import { type Hanging, whyNotHang } from './chain-of-dates'
import { lockDates } from './date-lock'
import { type AnchoredRelation, type DatedIncident, readIncidents } from './dated-incidents'
import { derivedDate } from './derived-date'
import { newsroomWeekStart } from './newsroom-weeks'
import { noteLocked } from './planned-moves'

type EnteredDate = NonNullable<Incident['date']>
type Saving = FieldHookArgs<Incident, EnteredDate | null | undefined, Incident>

/**
 * Counts the date of an incident that is relative to another from that other, whatever was sent for it: from what
 * readers see of the anchor where both are public, else from its newest state. A draft that cannot be dated so keeps
 * its words and no date; publication is refused with the reason, and a circle is refused at every save.
 */
export const followAnchor: FieldHook<Incident, EnteredDate | null | undefined, Incident> = async (saving) => {
  const { data, req, value } = saving
  // What goes into the trash keeps the date that it had.
  if (!value || data?.deletedAt) return value
  if (await isMoving(saving)) {
    await lockDates(req)
    noteLocked(req, saving.originalDoc?.id)
  }
  const relation = relationOf(value)
  if (relation === null) return value
  const anchor = await readableAnchor(saving, relation)
  if (anchor !== null) await refuseToHang(saving, { ...relation, anchor: anchor.id })
  const derived = derivedDate({ relation, anchor, weekStart: await newsroomWeekStart(req) })
  if ('edtf' in derived) return { ...value, edtf: derived.edtf }
  if (publishes(data, req)) throw refusedDate(saving, anchor === null ? 'relation.anchor' : 'edtf', derived.problem)
  return { ...value, edtf: null }
}

/** Whether this save may change what a date hangs on, or a date that others may hang on. */
async function isMoving({ data, operation, originalDoc, req, value }: Saving): Promise<boolean> {
  const before = originalDoc?.date
  if (isRelative(value) || isRelative(before)) return true
  if (operation === 'create' || !originalDoc?.id) return false
  if (publishes(data, req) || (value?.edtf?.trim() || null) !== (before?.edtf || null)) return true
  const [shown] = await readIncidents(req, 'public', [originalDoc.id])
  return shown !== undefined && shown.relation !== null
}

function isRelative(date: EnteredDate | null | undefined): boolean {
  return date?.basis === 'relative'
}

function relationOf({ basis, relation }: EnteredDate): AnchoredRelation | null {
  if (basis !== 'relative') return null
  return {
    kind: relation?.kind ?? null,
    anchor: idOf(relation?.anchor),
    minDays: relation?.minDays ?? null,
    maxDays: relation?.maxDays ?? null,
    notAfter: relation?.notAfter || null,
  }
}

async function readableAnchor(saving: Saving, { anchor }: AnchoredRelation): Promise<DatedIncident | null> {
  if (anchor === null) return null
  const { data, originalDoc, req } = saving
  const isNew = anchor !== idOf(originalDoc?.date?.relation?.anchor)
  const [newest] = await readIncidents(req, 'newest', [anchor])
  if (newest === undefined || (isNew && !(await mayRead(req, anchor)))) {
    throw refusedDate(saving, 'relation.anchor', 'There is no such incident, or none that you may read.')
  }
  const [shown] = publishes(data, req) ? await readIncidents(req, 'public', [anchor]) : []
  return shown ?? newest
}

/** A date counted from a draft tells something of it: nobody may ask for that of what they may not read. */
async function mayRead(req: PayloadRequest, id: string): Promise<boolean> {
  if (!req.user || isEditor(req)) return true
  const { totalDocs } = await req.payload.count({
    collection: 'incidents',
    where: { id: { equals: id } },
    overrideAccess: false,
    req,
  })
  return totalDocs > 0
}

async function refuseToHang(saving: Saving, { kind, anchor }: AnchoredRelation & { anchor: string }): Promise<void> {
  const { data, originalDoc, req } = saving
  const hanging: Hanging = { id: originalDoc?.id ?? null, title: data?.title ?? 'This incident', kind, anchor }
  const layers = publishes(data, req) ? (['newest', 'public'] as const) : (['newest'] as const)
  for (const layer of layers) {
    const problem = await whyNotHang(req, layer, hanging)
    if (problem !== null) throw refusedDate(saving, 'relation.anchor', problem)
  }
}
