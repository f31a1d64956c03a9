import type { Payload } from 'payload'
import type { Incident } from '../src/payload-types'
import { draft, publish } from './enter-document'

type DateGroup = NonNullable<Incident['date']>
type Relation = NonNullable<DateGroup['relation']>

/** A date that is relative to an incident: “a few days after” unless told otherwise. */
export function relativeTo(anchor: { readonly id: string } | null, relation: Partial<Relation> = {}): DateGroup {
  return {
    stated: 'a few days after',
    basis: 'relative',
    relation: { kind: 'after', anchor: anchor?.id ?? null, minDays: 2, maxDays: 7, ...relation },
  }
}

export interface Enter {
  readonly title: string
  readonly date: DateGroup
  readonly owner?: string
}

export function publishIncident(payload: Payload, data: Enter): Promise<Incident> {
  return publish(payload, 'incidents', data)
}

export function draftIncident(payload: Payload, data: Enter): Promise<Incident> {
  return draft(payload, 'incidents', data)
}

/** What readers see of an incident. */
export function shown(payload: Payload, { id }: { readonly id: string }): Promise<Incident> {
  return payload.findByID({ collection: 'incidents', id, depth: 0, trash: true })
}

/** What editors open: the draft, where there is one. */
export function newest(payload: Payload, { id }: { readonly id: string }): Promise<Incident> {
  return payload.findByID({ collection: 'incidents', id, depth: 0, draft: true, trash: true })
}

/** The versions that are kept, the newest first. */
export async function versionsOf(payload: Payload, { id }: { readonly id: string }) {
  const { docs } = await payload.findVersions({
    collection: 'incidents',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    depth: 0,
    pagination: false,
  })
  return docs
}
