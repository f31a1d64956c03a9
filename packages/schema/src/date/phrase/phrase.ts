export { findPhrases, MAX_TEXT_LENGTH } from './find-phrases'
export { MAX_PHRASE_LENGTH, readPhrase } from './read-phrase'
export type { PhraseOptions, Reading } from './reading'
