import { CmsAnswerError } from './cms-errors'
import { isPublicId } from './public-id'
import { askPublishedDoor } from './published-door'

export interface Picture {
  readonly body: ReadableStream<Uint8Array> | null
  readonly type: string
}

/** The bytes of a published picture, or `null` where there is none of that name; only pictures pass. */
export async function fetchMedia(publicId: string, file: string): Promise<Picture | null> {
  if (!isPublicId(publicId) || !isFileName(file)) return null
  const path = `/media/${publicId}/${encodeURIComponent(file)}`
  const response = await askPublishedDoor(path, [`media:${publicId}`])
  if (response.status === 404) return null
  if (!response.ok) throw new CmsAnswerError(path, `status ${response.status}`)
  const type = response.headers.get('content-type') ?? ''
  return isPictureType(type) ? { body: response.body, type } : null
}

/** A plain file name: nothing that a path or a header could be made of. */
export function isFileName(text: string): boolean {
  return text.length <= 255 && /^[^/\\\p{Cc}]+$/u.test(text) && !/^\.+$/.test(text)
}

/** Pictures that hold no script: SVG is one that can. */
export function isPictureType(type: string): boolean {
  return /^image\/(?:avif|gif|jpeg|png|webp)$/.test(type)
}
