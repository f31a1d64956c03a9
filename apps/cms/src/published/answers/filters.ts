import { type Door, findReferred } from '../door'

/** The ids of the topic with this slug: one or none. Where there is none, a list of it is empty. */
export async function topicIds(door: Door, slug: string): Promise<string[]> {
  const found = await findReferred(door, 'topics', {
    where: { slug: { equals: slug } },
    limit: 1,
    select: { slug: true },
  })
  return found.map(({ id }) => id)
}

/** The ids of the actor or place with this public id: one or none. */
export async function idsByPublicId(door: Door, collection: 'actors' | 'places', publicId: string): Promise<string[]> {
  const where = { publicId: { equals: publicId } }
  const found = await findReferred(door, collection, { where, limit: 1, select: { publicId: true } })
  return found.map(({ id }) => id)
}
