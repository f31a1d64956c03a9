import type { Payload, TypedUser } from 'payload'

/** The smallest of each that a newsroom could publish. */
export const DATED = { edtf: '2014-22', stated: 'in the summer of 2014' }

interface Wanted {
  readonly by?: TypedUser
  readonly title?: string
  readonly isPublished?: boolean
}

export function enterIncident(payload: Payload, { by, title = 'A bridge was closed', isPublished = false }: Wanted) {
  return payload.create({
    collection: 'incidents',
    data: {
      title,
      type: 'other',
      language: 'en',
      verification: 'reported',
      rank: 50,
      date: DATED,
      _status: isPublished ? 'published' : 'draft',
      owner: by?.id,
      lastEditedBy: by?.id,
    },
    draft: !isPublished,
  })
}

export function enterArticle(payload: Payload, { by, title = 'The bridge', isPublished = false }: Wanted) {
  return payload.create({
    collection: 'articles',
    data: {
      title,
      kind: 'report',
      language: 'en',
      _status: isPublished ? 'published' : 'draft',
      owner: by?.id,
      lastEditedBy: by?.id,
    },
    draft: !isPublished,
  })
}

export function enterSource(
  payload: Payload,
  { by, title = 'A letter', isConfidential = false }: Wanted & { isConfidential?: boolean },
) {
  return payload.create({
    collection: 'sources',
    data: {
      title,
      kind: 'document',
      access: 'open',
      language: 'en',
      linkState: 'unchecked',
      isConfidential,
      owner: by?.id,
    },
  })
}
