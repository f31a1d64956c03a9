import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { environment } from '../../environment'
import { type Door, findReferred } from '../door'
import { referredId } from '../referred'
import { notFound } from '../refusal'

/** A file as it is sent: nothing a browser could take for a page or a script. */
export interface Bytes {
  readonly content: Uint8Array<ArrayBuffer>
  readonly mimeType: string
  readonly fileName: string
}

const SENT_AS_IT_IS = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'])

/** The bytes of a picture that a published document shows, under the name that the record gives it. */
export async function readMediaBytes(door: Door, publicId: string, fileName: string): Promise<Bytes> {
  const id = await referredId(door.payload, 'media', publicId)
  const [doc] = id === null ? [] : await findReferred(door, 'media', { where: { id: { equals: id } }, limit: 1 })
  // The name in the record is compared, never the one in the address opened.
  if (!doc?.filename || doc.filename !== fileName || path.basename(doc.filename) !== doc.filename)
    throw notFound('file')
  const mimeType = SENT_AS_IT_IS.has(doc.mimeType ?? '') ? (doc.mimeType ?? '') : 'application/octet-stream'
  return { content: await readStored(doc.filename), mimeType, fileName: doc.filename }
}

async function readStored(fileName: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path.join(environment.mediaFolder, fileName)))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw notFound('file')
    throw error
  }
}
