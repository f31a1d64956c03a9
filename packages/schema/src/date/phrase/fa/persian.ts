import type { PhraseGrammar } from '../grammar/phrase-grammar'
import { persianPatterns } from './patterns'
import { SOLAR_HIJRI } from './solar-hijri'
import { persianWords } from './words'

export const persian: PhraseGrammar = {
  language: 'fa',
  orders: ['dmy'],
  words: persianWords,
  patterns: persianPatterns,
  otherCalendar: SOLAR_HIJRI,
}
