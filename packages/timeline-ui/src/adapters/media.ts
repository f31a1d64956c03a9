import { safeLink, safeSource } from '../safe-address'
import type { AdaptedMedia } from './adapted-timeline'
import { plainText } from './plain-text'
import type { Report } from './report'

// The first that fits: a wiki's page about a picture bears the picture's name.
const KINDS: readonly (readonly [kind: AdaptedMedia['kind'], pattern: RegExp])[] = [
  ['page', /\/wiki\/[^/.]*:/i],
  ['image', /^data:image|\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i],
  ['video', /\.(?:m4v|mov|mp4|ogv|webm)(?:[?#]|$)/i],
  ['audio', /\.(?:aac|flac|m4a|mp3|oga|ogg|opus|wav)(?:[?#]|$)/i],
]

/** What a file says of one medium: plain texts, addresses as they stood. */
export interface StatedMedia {
  readonly url: string
  /** Told by the address where absent. */
  readonly kind?: AdaptedMedia['kind'] | undefined
  readonly title?: string | null
  readonly caption?: string | null
  readonly credit?: string | null
  readonly alt?: string | null
  readonly thumbnail?: string | null
  readonly href?: string | null
}

/** A medium with addresses that may be shown, or `null` where nothing of it is left. */
export function mediaOf(stated: StatedMedia, path: string, report: Report): AdaptedMedia | null {
  const url = checked(stated.url, safeSource)
  const thumbnail = checked(stated.thumbnail ?? '', safeSource)
  const href = checked(stated.href ?? '', safeLink)
  const words = {
    title: textOrNull(stated.title),
    caption: textOrNull(stated.caption),
    credit: textOrNull(stated.credit),
    alt: textOrNull(stated.alt),
  }
  if (url === null && thumbnail === null && Object.values(words).every((text) => text === null)) return null
  return { kind: stated.kind ?? kindOf(url ?? ''), url, ...words, thumbnail, href }

  function checked(address: string, check: (text: string) => string | null): string | null {
    if (address.trim() === '') return null
    const safe = check(address)
    if (safe === null) report.add(path, `The address "${address.slice(0, 60)}" is not safe and was left out.`)
    return safe
  }
}

function kindOf(url: string): AdaptedMedia['kind'] {
  return KINDS.find(([, pattern]) => pattern.test(url))?.[0] ?? 'page'
}

function textOrNull(text: string | null | undefined): string | null {
  return (text && plainText(text)) || null
}
