import { createHash } from 'node:crypto'
import sharp from 'sharp'

export class InvalidPictureError extends Error {
  override name = 'InvalidPictureError'
}

/** What a picture may be; by content, whatever its name says. */
const FORMATS = {
  jpeg: { mimeType: 'image/jpeg', extension: 'jpg', isAnimated: false },
  png: { mimeType: 'image/png', extension: 'png', isAnimated: false },
  webp: { mimeType: 'image/webp', extension: 'webp', isAnimated: true },
  avif: { mimeType: 'image/avif', extension: 'avif', isAnimated: false },
  gif: { mimeType: 'image/gif', extension: 'gif', isAnimated: true },
} as const
type Format = keyof typeof FORMATS

/** Most bytes of an uploaded file, and most pixels of all its frames together. */
export const MAX_BYTES = 25 * 1024 * 1024
const MAX_PIXELS = 50_000_000

export interface Picture {
  readonly bytes: Buffer
  readonly mimeType: string
  /** Without a dot. */
  readonly extension: string
  /** SHA-256 of `bytes`, lower-case hex. */
  readonly checksum: string
}

/** Decodes a picture and writes it anew, upright and without metadata. Throws an InvalidPictureError. */
export async function readPicture(bytes: Buffer): Promise<Picture> {
  if (bytes.length > MAX_BYTES) {
    throw new InvalidPictureError(`The file is larger than ${MAX_BYTES / 1024 / 1024} MB: make it smaller.`)
  }
  const format = await formatOf(bytes)
  const { mimeType, extension, isAnimated } = FORMATS[format]
  try {
    const options = { limitInputPixels: MAX_PIXELS, failOn: 'error', animated: isAnimated } as const
    const written = await sharp(bytes, options).rotate().toFormat(format).toBuffer()
    return { bytes: written, mimeType, extension, checksum: createHash('sha256').update(written).digest('hex') }
  } catch {
    throw new InvalidPictureError(
      `The picture is damaged or has more than ${MAX_PIXELS / 1_000_000} million pixels: save it anew, smaller.`,
    )
  }
}

async function formatOf(bytes: Buffer): Promise<Format> {
  const format = await readFormat(bytes).catch(() => null)
  if (format !== null && Object.hasOwn(FORMATS, format)) return format as Format
  throw new InvalidPictureError('The file is not a JPEG, PNG, WebP, AVIF or GIF picture, whatever its name says.')
}

async function readFormat(bytes: Buffer): Promise<string | null> {
  const { compression, format } = await sharp(bytes, { limitInputPixels: false }).metadata()
  return format === 'heif' && compression === 'av1' ? 'avif' : (format ?? null)
}
