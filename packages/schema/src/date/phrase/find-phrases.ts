import { isDoubtful, isJoined } from './caution'
import { Chart } from './grammar/chart'
import { compiledGrammar } from './grammar/compiled-grammar'
import { grammarOf } from './grammars'
import type { Outcome } from './meaning/outcome'
import { phraseContext } from './phrase-context'
import type { PhraseOptions, Reading } from './reading'
import { readingsOf } from './readings'
import { splitPrefixes } from './text/split-prefixes'
import { tokensOf } from './text/tokens'

/** The longest text that is searched, in UTF-16 code units; what lies behind it is left out. */
export const MAX_TEXT_LENGTH = 1_000_000

/**
 * The date phrases in running text, in order and apart from each other: for each, its readings, the likeliest first.
 * It is cautious: a word that may be a date and may not, such as "May" or "1984" by itself, is left alone.
 */
export function findPhrases(text: string, options: PhraseOptions): Reading[][] {
  const compiled = compiledGrammar(grammarOf(options.locale))
  const { grammar, vocabulary } = compiled
  const searched = text.slice(0, MAX_TEXT_LENGTH)
  const tokens = splitPrefixes(tokensOf(searched), grammar.prefixes ?? [], vocabulary)
  const chart = new Chart(compiled, tokens, phraseContext(options, grammar, true))
  const found: Reading[][] = []
  let start = 0
  while (start < tokens.length) {
    const { end, outcomes } = longestAt(chart, start)
    const isDate = end > start && !isDoubtful({ text: searched, tokens, start, end }, grammar, chart)
    const span = { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
    const readings = isDate ? readingsOf(outcomes, span) : []
    if (readings.length > 0) found.push(readings)
    start = readings.length > 0 ? end : start + 1
  }
  return found
}

function longestAt(chart: Chart, start: number): { readonly end: number; readonly outcomes: readonly Outcome[] } {
  const { tokens } = chart
  if (isJoined(tokens[start - 1], tokens[start])) return { end: start, outcomes: [] }
  const phrases = chart.phrasesAt(start).filter(({ end }) => !isJoined(tokens[end - 1], tokens[end], tokens[end + 1]))
  const ends = [...new Set(phrases.map(({ end }) => end))].sort((one, other) => other - one)
  for (const end of ends) {
    const found = phrases.filter((phrase) => phrase.end === end).flatMap(({ outcomes }) => outcomes())
    const outcomes = found.filter(({ isUnmistakable }) => isUnmistakable)
    if (outcomes.length > 0) return { end, outcomes }
  }
  return { end: start, outcomes: [] }
}
