import type { Citation, Language } from '@dateline/schema'
import type { Incident as IncidentDoc } from '../../payload-types'
import type { References } from '../references'
import { pickOne } from '../relations'
import { toHonestDate } from './honest-date'
import { toSourceRef } from './source'

/** The citations that may be shown: one of a confidential source is left out whole. The private note stays inside. */
export function toCitations(
  stored: IncidentDoc['citations'],
  language: Language,
  { sources, incidents }: Pick<References, 'sources' | 'incidents'>,
): Citation[] {
  return (stored ?? []).flatMap((citation) => {
    const source = pickOne(citation.source, sources)
    if (source === null) return []
    return [
      {
        source: toSourceRef(source),
        passage: citation.passage || null,
        locator: citation.locator || null,
        asserts: [...(citation.asserts ?? [])],
        stance: citation.stance,
        claimedDate: toHonestDate(citation.claimedDate, { language, anchors: incidents }),
      },
    ]
  })
}
