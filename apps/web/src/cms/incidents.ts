import type { Incident } from '@dateline/schema'
import { incident } from '@dateline/schema/validators'
import { isPublicId } from './public-id'
import { fetchPublished } from './published-door'

export async function fetchIncident(publicId: string): Promise<Incident | null> {
  if (!isPublicId(publicId)) return null
  return fetchPublished(`/incidents/${publicId}`, { shape: incident, tags: [`incident:${publicId}`] })
}
