import type { Source, SourceRef } from '@dateline/schema'
import type { Source as SourceDoc } from '../../payload-types'
import { safeAddress } from '../address'
import { present } from './incomplete-record-error'
import { dayOf, instantOf } from './instant'

/** Fields are named one by one. Confidential sources never come this far: the door does not load them. */
export function toSource(doc: SourceDoc): Source {
  return {
    ...toSourceRef(doc),
    accessedOn: dayOf(doc.accessedOn),
    archives: (doc.archives ?? []).flatMap(toArchive),
    linkState: doc.linkState,
  }
}

export function toSourceRef(doc: SourceDoc): SourceRef {
  return {
    publicId: present(doc.publicId, 'public id', doc),
    kind: doc.kind,
    title: doc.title,
    outlet: doc.outlet || null,
    author: doc.author || null,
    url: safeAddress(doc.url),
    publishedOn: dayOf(doc.publishedOn),
    access: doc.access,
    language: doc.language,
  }
}

function toArchive(archive: NonNullable<SourceDoc['archives']>[number]): Source['archives'] {
  const url = safeAddress(archive.url)
  if (url === null) return []
  return [{ url, capturedAt: instantOf(archive.capturedAt), checksum: archive.checksum || null }]
}
