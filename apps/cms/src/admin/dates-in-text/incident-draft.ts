import type { Suggestion } from './suggestion'

interface Origin {
  /** Id of the source that the article is a digest of. */
  readonly source: string | null
  readonly language: string
}

/**
 * What an incident made from a passage begins with: the words as the date's own, their reading where there is one
 * alone, and the passage as citation. Everything else is the editor's.
 */
export function incidentDraft({ words, sentence, offers }: Suggestion, { source, language }: Origin) {
  const citation = { passage: sentence, asserts: ['happened', 'date'], stance: 'supports' }
  return {
    _status: 'draft',
    language,
    date: { stated: words, ...onlyReading(offers) },
    citations: [source === null ? citation : { ...citation, source }],
  }
}

/** Several readings, and one that waits for its incident, are left to the date's own field to ask about. */
function onlyReading(offers: Suggestion['offers']) {
  const [only] = offers
  if (only === undefined || offers.length > 1 || only.reading.edtf === null) return {}
  const { edtf, basis, assumption } = only.reading
  return { edtf, basis, note: assumption ?? '' }
}
