const SAFE = new Set(['http:', 'https:', 'mailto:'])

/**
 * A link's address if it is one that a reader may be sent to, otherwise `null`: the browser's own parser decides
 * what the scheme is, so that tabs and newlines within it deceive nobody.
 */
export function safeHref(href: string): string | null {
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  return SAFE.has(url.protocol) ? url.href : null
}
