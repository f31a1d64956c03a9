import { directionOf, type Language } from '@dateline/schema'

/** The attributes of an element whose words are a document's, not the interface's. */
export function writtenIn(language: Language) {
  return { lang: language, dir: directionOf(language) }
}
