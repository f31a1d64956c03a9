import type { PhraseGrammar } from '../grammar/phrase-grammar'
import { englishPatterns } from './patterns'
import { englishWords } from './words'

export const english: PhraseGrammar = {
  language: 'en',
  orders: ['dmy', 'mdy'],
  ordersByRegion: { US: ['mdy', 'dmy'], PH: ['mdy', 'dmy'] },
  words: englishWords,
  patterns: englishPatterns,
  capitalised: ['may', 'march', 'august', 'fall'],
}
