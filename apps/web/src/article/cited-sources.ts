import type { Article, SourceRef } from '@dateline/schema'

/** Every source that an article rests on, each once: what it is quoted from first, then in order of its incidents. */
export function citedSources({ quotedFrom, incidents }: Pick<Article, 'quotedFrom' | 'incidents'>): SourceRef[] {
  const all = [...(quotedFrom ? [quotedFrom.source] : []), ...incidents.flatMap(({ sources }) => sources)]
  return all.filter(({ publicId }, place) => all.findIndex((other) => other.publicId === publicId) === place)
}
