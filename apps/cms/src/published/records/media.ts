import type { Media } from '@dateline/schema'
import type { Media as MediaDoc } from '../../payload-types'
import { present } from './incomplete-record-error'

/** Fields are named one by one: owner, restrictions and term of the rights stay in the newsroom. */
export function toMedia(doc: MediaDoc): Media {
  const publicId = present(doc.publicId, 'public id', doc)
  const fileName = present(doc.filename, 'file', doc)
  return {
    publicId,
    path: `media/${publicId}/${encodeURIComponent(fileName)}`,
    mimeType: present(doc.mimeType, 'content type', doc),
    width: present(doc.width, 'width', doc),
    height: present(doc.height, 'height', doc),
    alt: doc.alt,
    caption: doc.caption || null,
    credit: doc.credit,
    licence: doc.rights?.licence || null,
    isSensitive: doc.isSensitive === true,
  }
}
