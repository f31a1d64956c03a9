import { safeLink } from '../safe-address'
import type { AdaptedLink } from './adapted-timeline'

const ADDRESS = /\bhttps?:\/\/[^\s<>"]+/gi
const CLOSING = ".,;:!?)]}'’”»"

/** The addresses that stand in a plain text as they are, each once, without the punctuation behind them. */
export function bareLinksIn(text: string): readonly AdaptedLink[] {
  const links = new Map<string, AdaptedLink>()
  for (const [match] of text.matchAll(ADDRESS)) {
    const address = withoutClosing(match)
    const href = safeLink(address)
    if (href !== null && !links.has(href)) links.set(href, { text: address, href })
  }
  return [...links.values()]
}

function withoutClosing(address: string): string {
  let end = address.length
  while (end > 0 && CLOSING.includes(address[end - 1] ?? '')) end -= 1
  return address.slice(0, end)
}
