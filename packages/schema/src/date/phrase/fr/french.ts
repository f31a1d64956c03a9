import type { PhraseGrammar } from '../grammar/phrase-grammar'
import { frenchPatterns } from './patterns'
import { frenchWords } from './words'

export const french: PhraseGrammar = {
  language: 'fr',
  orders: ['dmy'],
  words: frenchWords,
  patterns: frenchPatterns,
}
