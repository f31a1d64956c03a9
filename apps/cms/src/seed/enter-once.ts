import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { demoId } from './demo-id'
import type { Enter } from './enter-stories'
import type { Register, Seeded } from './register'

/** Enters a record under its key, or finds the one that was entered before. */
export function enterOnce(req: PayloadRequest, register: Register): Enter {
  return async (collection, key, document) => {
    const publicId = demoId(collection, key)
    const entered = await findEntered(req, collection, publicId)
    register.enter(collection, key, entered ?? (await create(req, collection, { ...document(), publicId })))
  }
}

/** The database id of the record, in the trash or not; `null` where there is none. */
async function findEntered(req: PayloadRequest, collection: Seeded, publicId: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection,
    req,
    where: { publicId: { equals: publicId } },
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
    select: {},
  })
  return docs[0]?.id ?? null
}

async function create<Slug extends Seeded>(
  req: PayloadRequest,
  collection: Slug,
  data: RequiredDataFromCollectionSlug<Slug>,
): Promise<string> {
  const { id } = await req.payload.create({ collection, req, data, depth: 0 })
  return id
}
