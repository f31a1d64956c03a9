import type { PhraseGrammar } from '../grammar/phrase-grammar'
import { germanPatterns } from './patterns'
import { germanWords } from './words'

export const german: PhraseGrammar = {
  language: 'de',
  orders: ['dmy'],
  words: germanWords,
  patterns: germanPatterns,
}
