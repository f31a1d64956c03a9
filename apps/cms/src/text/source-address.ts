import { readWebAddress } from './web-address'

const TRACKING = /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_ga|ref_src)$/i

/** One way of writing a page's address, so that each source is kept once: no fragment, no tracking, host in lower case. */
export function normalizeSourceAddress(text: string): string {
  const url = readWebAddress(text)
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  // Takes away a question mark that nothing follows.
  if (url.search === '') url.search = ''
  return url.href
}
