/** The kinds of record that have a page of their own on the site. */
export type Addressable = 'article' | 'incident' | 'timeline'

export interface Address {
  readonly kind: Addressable
  readonly publicId: string
  readonly slug: string
}

const FOLDERS = { article: 'articles', incident: 'incidents', timeline: 'timelines' } as const

/** The path of a record's page within a locale of the site, e.g. `/incidents/k3v9x2m7qa/patrol-blocked`. */
export function pathOf({ kind, publicId, slug }: Address): string {
  return `/${FOLDERS[kind]}/${publicId}/${slug}`
}
