import { type Address, pathOf } from '@dateline/schema'
import { environment } from './environment'
import { allLocales, type Locale } from './locale'

/** The path of a record's page in one language of the interface. */
export function localPathOf(locale: Locale, address: Address): string {
  return `/${locale}${pathOf(address)}`
}

/**
 * Whether the slug of a request is the record's own. A request carries it percent-encoded, and what cannot be decoded
 * is nobody's slug.
 */
export function isSlugOf(requested: string, slug: string): boolean {
  try {
    return decodeURIComponent(requested) === slug
  } catch {
    return false
  }
}

/** A path of this site as a header or a sitemap may carry it: letters beyond ASCII percent-encoded, what is encoded already kept. */
export function asciiPathOf(path: string): string {
  const { pathname, search, hash } = new URL(`http://site.invalid${path}`)
  return `${pathname}${search}${hash}`
}

/** The fragment of the first passage about an incident, on the page of an article. */
export function passageId(incidentId: string): string {
  return `passage-${incidentId}`
}

/** The fragment of an incident's entry, on the page of a timeline. */
export function entryId(incidentId: string): string {
  return `incident-${incidentId}`
}

/** Canonical address of a page and its twins in the other languages; `path` has no locale and begins with `/`. */
export function alternatesOf(locale: Locale, path: string) {
  const here = path === '/' ? '' : path
  return {
    canonical: `/${locale}${here}`,
    languages: {
      ...Object.fromEntries(allLocales().map((other) => [other, `/${other}${here}`])),
      'x-default': `/en${here}`,
    },
  }
}

/** The public address of a path of this site. */
export function publicUrl(path: string): string {
  return `${environment().siteUrl}${path}`
}
