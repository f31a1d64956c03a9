import type { WeekStart } from '@dateline/schema'
import type { FieldHook, PayloadRequest } from 'payload'
import type { Incident } from '../../payload-types'
import { publishes } from '../../publication/publishes'
import { placedDate } from '../placed-date'
import { refusedDate } from '../refused-date'
import { LONGEST_CHAIN } from './chain-of-dates'
import { type DatedIncident, type Layer, readDependants, readIncidents } from './dated-incidents'
import { derivedDate } from './derived-date'
import { newsroomWeekStart } from './newsroom-weeks'

/** A date that moves because the one that it is counted from has moved. */
export interface Move {
  readonly incident: DatedIncident
  /** The title of the incident that it is counted from. */
  readonly after: string
  readonly date: { readonly edtf: string | null } & ReturnType<typeof placedDate>
}

/** A reader's date that moves. */
export interface ShownMove extends Move {
  /** The version of a draft that somebody has begun since it was published, or `null`. */
  readonly unfinished: string | null
}

export interface PlannedMoves {
  /** Of what readers see. */
  readonly shown: readonly ShownMove[]
  /** Of drafts that readers do not see. */
  readonly drafts: readonly Move[]
}

/**
 * Works out, before anything is written, which dates follow the one that is being saved: readers' dates where it is
 * published, drafts' at every save. A reader's date that cannot follow refuses the publication.
 */
export const planMoves: FieldHook<Incident, Incident['date'], Incident> = async (saving) => {
  const { data, originalDoc, req, value } = saving
  if (!originalDoc?.id || !isLocked(req, originalDoc.id) || data?.deletedAt) return value
  const weekStart = await newsroomWeekStart(req)
  const root = { id: originalDoc.id, title: data?.title ?? '', edtf: value?.edtf ?? null }
  const refuse = ({ incident, problem }: Stuck) => {
    throw refusedDate(saving, 'edtf', `“${incident.title}” is dated by this and could not follow: ${problem}`)
  }
  const following = publishes(data, req) ? await moves(req, { layer: 'public', roots: [root], weekStart, refuse }) : []
  const shown = await withUnfinished(req, following)
  const followers = shown
    .filter(({ unfinished }) => unfinished === null)
    .map(({ incident, date }) => ({ ...incident, edtf: date.edtf }))
  const drafts = await moves(req, { layer: 'newest', roots: [root, ...followers], weekStart, refuse: null })
  planOf(req).set(root.id, { shown, drafts })
  return value
}

async function withUnfinished(req: PayloadRequest, moves: readonly Move[]): Promise<ShownMove[]> {
  if (moves.length === 0) return []
  const newest = await readIncidents(
    req,
    'newest',
    moves.map(({ incident }) => incident.id),
  )
  const drafts = new Map(newest.filter(({ isDraft }) => isDraft).map(({ id, version }) => [id, version]))
  return moves.map((move) => ({ ...move, unfinished: drafts.get(move.incident.id) ?? null }))
}

/** What was planned for the save of this incident; forgotten once it is asked for. */
export function takePlan(req: PayloadRequest, id: string): PlannedMoves | null {
  const plan = planOf(req).get(id) ?? null
  planOf(req).delete(id)
  return plan
}

/** Remembers that the save of this incident holds the lock, so that its moves can be planned. */
export function noteLocked(req: PayloadRequest, id: string | undefined): void {
  if (id !== undefined) planOf(req).set(id, { shown: [], drafts: [] })
}

function isLocked(req: PayloadRequest, id: string): boolean {
  return planOf(req).has(id)
}

type Anchor = Pick<DatedIncident, 'id' | 'title' | 'edtf'>

interface Stuck {
  readonly incident: DatedIncident
  readonly problem: string
}

interface Cascade {
  readonly layer: Layer
  readonly roots: readonly Anchor[]
  readonly weekStart: WeekStart | null
  /** What to do about a date that cannot follow; without it, the date becomes empty. */
  readonly refuse: ((stuck: Stuck) => never) | null
}

/** One query for each link of the longest chain, however many dates hang on it. */
async function moves(req: PayloadRequest, { layer, roots, weekStart, refuse }: Cascade): Promise<Move[]> {
  const all: Move[] = []
  let moved = new Map(roots.map((root) => [root.id, root]))
  for (let link = 0; moved.size > 0 && link <= LONGEST_CHAIN; link++) {
    const dependants = await readDependants(req, layer, [...moved.keys()])
    const next = dependants.flatMap((incident) => {
      if (layer === 'newest' && !incident.isDraft) return []
      const move = moveOf(incident, moved.get(incident.relation?.anchor ?? ''), { weekStart, refuse })
      return move ?? []
    })
    all.push(...next)
    moved = new Map(next.map(({ incident, date }) => [incident.id, { ...incident, edtf: date.edtf }]))
  }
  return all
}

/** `null` where the date is as it should be. */
function moveOf(
  incident: DatedIncident,
  anchor: Anchor | undefined,
  { weekStart, refuse }: Pick<Cascade, 'weekStart' | 'refuse'>,
): Move | null {
  if (anchor === undefined || incident.relation === null) return null
  const derived = derivedDate({ relation: incident.relation, anchor, weekStart })
  if ('problem' in derived) refuse?.({ incident, problem: derived.problem })
  const edtf = 'edtf' in derived ? derived.edtf : null
  if (edtf === incident.edtf) return null
  return { incident, after: anchor.title, date: { edtf, ...placedDate(edtf, incident.timeZone) } }
}

declare module 'payload' {
  interface RequestContext {
    /** The moves that saves of this request have planned, by the incident that is saved. */
    plannedMoves?: Map<string, PlannedMoves>
  }
}

function planOf({ context }: PayloadRequest): Map<string, PlannedMoves> {
  context.plannedMoves ??= new Map()
  return context.plannedMoves
}
