import { Chart } from './grammar/chart'
import { compiledGrammar } from './grammar/compiled-grammar'
import { grammarOf } from './grammars'
import { phraseContext } from './phrase-context'
import type { PhraseOptions, Reading } from './reading'
import { canonical, readingsOf } from './readings'
import { splitPrefixes } from './text/split-prefixes'
import { type Token, tokensOf } from './text/tokens'

/** The longest phrase that is read, in UTF-16 code units. */
export const MAX_PHRASE_LENGTH = 256

/**
 * Reads a phrase as a date, the likeliest reading first; gives none where it is no date, or says more than a date.
 * What the words leave open is taken from `reference` and told in the assumption. Never throws for a text.
 */
export function readPhrase(phrase: string, options: PhraseOptions): Reading[] {
  if (phrase.length > MAX_PHRASE_LENGTH) return []
  const grammar = compiledGrammar(grammarOf(options.locale))
  const tokens = splitPrefixes(trimmed(tokensOf(phrase)), grammar.grammar.prefixes ?? [], grammar.vocabulary)
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return []
  const chart = new Chart(grammar, tokens, phraseContext(options, grammar.grammar, false))
  const wholeFrom = (start: number) => chart.phrasesAt(start).filter(({ end }) => end === tokens.length)
  const all = wholeFrom(0)
  // "And" may be written onto the first word.
  const isBehindPrefix = all.length === 0 && first.isPrefix === true
  const whole = isBehindPrefix ? wholeFrom(1) : all
  const span = { start: isBehindPrefix ? first.end : first.start, end: last.end }
  return withEdtf(
    phrase,
    readingsOf(
      whole.flatMap(({ outcomes }) => outcomes()),
      span,
    ),
  )
}

// EDTF is what it says; what else its words could mean comes after it.
function withEdtf(phrase: string, readings: readonly Reading[]): Reading[] {
  const start = phrase.length - phrase.trimStart().length
  const edtf = canonical(phrase.trim())
  if (edtf === null) return [...readings]
  const span = { start, end: start + phrase.trim().length }
  const reading: Reading = { edtf, basis: 'stated', assumption: null, span, relation: null }
  return [reading, ...readings.filter((other) => other.edtf !== edtf)]
}

const AROUND = new Set(['"', "'", '(', ')', '[', ']', ',', '.', ';', ':', '!', '-', '…'])

/** Without the punctuation that a quotation brings along. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const isInside = (token: Token) => !AROUND.has(token.text)
  const isBefore = (token: Token) => isInside(token) || token.text === "'"
  const first = tokens.findIndex(isBefore)
  const last = tokens.findLastIndex(isInside)
  return first < 0 ? [] : tokens.slice(first, last + 1)
}
