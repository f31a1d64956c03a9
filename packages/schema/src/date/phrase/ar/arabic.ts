import type { PhraseGrammar } from '../grammar/phrase-grammar'
import { arabicPatterns } from './patterns'
import { arabicWords } from './words'

export const arabic: PhraseGrammar = {
  language: 'ar',
  orders: ['dmy'],
  words: arabicWords,
  patterns: arabicPatterns,
  prefixes: ['و', 'ب', 'ل', 'ف'],
}
