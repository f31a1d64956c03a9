const BASE = 'https://relative.invalid/'
const LINK_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])
const SOURCE_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:'])
const IMAGE_DATA = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z0-9+/=]*$/i

/** An address that may be followed, or `null`: http, https, mailto, or relative to the page. */
export function safeLink(text: string): string | null {
  return safeAddress(text, LINK_SCHEMES)
}

/** An address that may be shown as an image or a film, or `null`: http, https, relative, or the data of an image. */
export function safeSource(text: string): string | null {
  return IMAGE_DATA.test(text) ? text : safeAddress(text, SOURCE_SCHEMES)
}

function safeAddress(text: string, schemes: ReadonlySet<string>): string | null {
  // Browsers pass over these wherever they stand: "java\nscript:" is a script.
  const tidy = text.replace(/[\p{Cc}\p{Cs}]/gu, '').trim()
  if (tidy === '' || !URL.canParse(tidy, BASE)) return null
  const url = new URL(tidy, BASE)
  if (!schemes.has(url.protocol)) return null
  const isAbsolute = /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(tidy)
  return isAbsolute ? url.href : tidy.replace(/[\s<>"'`\\]/g, encodeURIComponent)
}
