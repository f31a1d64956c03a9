const ALLOWED = new Set(['http:', 'https:', 'mailto:'])

/** The address, where a reader may be sent to it (http, https, mailto); `null` otherwise. */
export function safeAddress(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null
  const url = new URL(address)
  return ALLOWED.has(url.protocol) ? url.href : null
}
