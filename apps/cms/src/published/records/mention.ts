import type { References } from '../references'
import type { ResolveMention } from './body'

type Mentionables = Pick<References, 'incidents' | 'articles' | 'mentionedActors' | 'mentionedPlaces'>

/** Finds what a passage is about. Actors and places have no page of their own, so their `slug` is empty. */
export function mentionResolver(references: Mentionables): ResolveMention {
  const shelves = {
    incidents: ['incident', references.incidents],
    articles: ['article', references.articles],
    actors: ['actor', references.mentionedActors],
    places: ['place', references.mentionedPlaces],
  } as const
  return ({ collection, id }) => {
    if (!isShelf(collection)) return null
    const [of, records] = shelves[collection]
    const record = records.get(id)
    if (!record?.publicId) return null
    return { of, publicId: record.publicId, slug: 'slug' in record ? (record.slug ?? '') : '' }
  }

  function isShelf(collection: string): collection is keyof typeof shelves {
    return Object.hasOwn(shelves, collection)
  }
}
