import type { PhraseGrammar } from '../grammar/phrase-grammar'
import { spanishPatterns } from './patterns'
import { spanishWords } from './words'

export const spanish: PhraseGrammar = {
  language: 'es',
  orders: ['dmy'],
  // Spanish of the United States is written beside English.
  ordersByRegion: { US: ['dmy', 'mdy'], PR: ['dmy', 'mdy'] },
  words: spanishWords,
  patterns: spanishPatterns,
}
