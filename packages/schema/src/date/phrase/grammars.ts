import { arabic } from './ar/arabic'
import { german } from './de/german'
import { english } from './en/english'
import { spanish } from './es/spanish'
import { persian } from './fa/persian'
import { french } from './fr/french'
import type { PhraseGrammar } from './grammar/phrase-grammar'

/** The languages in which phrases are read. */
export const PHRASE_GRAMMARS: readonly PhraseGrammar[] = [english, french, german, spanish, arabic, persian]

/** The grammar of a locale's language; English where it has none, so that dates in digits and EDTF are still read. */
export function grammarOf(locale: string): PhraseGrammar {
  const language = /^[a-z]+/i.exec(locale)?.[0].toLowerCase()
  return PHRASE_GRAMMARS.find((grammar) => grammar.language === language) ?? english
}
