import { Chart } from './grammar/chart'
import { compiledGrammar } from './grammar/compiled-grammar'
import type { Match } from './grammar/digits'
import { grammarOf } from './grammars'
import type { Outcome } from './meaning/outcome'
import { phraseContext } from './phrase-context'
import type { PhraseOptions, Reading } from './reading'
import { readingsOf } from './readings'
import { splitPrefixes } from './text/split-prefixes'
import { type Token, tokensOf } from './text/tokens'

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
  const capitals = new Set(grammar.capitalised ?? [])
  const isLowered = ({ text: word, start }: Token) =>
    capitals.has(word) && !/^\p{Lu}/u.test(searched.slice(start, start + 2))
  const found: Reading[][] = []
  let at = 0
  while (at < tokens.length) {
    const phrase = longestAt(chart, at)
    const isWritten = phrase && !tokens.slice(at, phrase.end).some(isLowered)
    const readings = isWritten ? readingsIn(phrase, tokens, at) : []
    if (readings.length > 0) found.push(readings)
    at = phrase && readings.length > 0 ? phrase.end : at + 1
  }
  return found
}

interface Phrase {
  readonly end: number
  readonly outcomes: readonly Outcome[]
}

function longestAt(chart: Chart, at: number): Phrase | null {
  const { tokens } = chart
  if (isInsideNumber(tokens[at - 1], tokens[at])) return null
  const candidates = chart.phrasesAt(at).filter(({ value, end }) => value.isUnmistakable && isComplete(tokens, end))
  const end = candidates.reduce((most: number, match: Match<Outcome>) => Math.max(most, match.end), 0)
  if (end === 0) return null
  return { end, outcomes: candidates.filter((match) => match.end === end).map(({ value }) => value) }
}

function readingsIn({ end, outcomes }: Phrase, tokens: readonly Token[], at: number): Reading[] {
  return readingsOf(outcomes, { start: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 })
}

function isComplete(tokens: readonly Token[], end: number): boolean {
  return !isInsideNumber(tokens[end - 1], tokens[end], tokens[end + 1])
}

/** Whether two neighbours are of one number, one word or one name, such as 1,984, 555-0199 or #12. */
function isInsideNumber(before: Token | undefined, after: Token | undefined, beyond?: Token): boolean {
  if (!before || !after || after.isApart) return false
  if (after.kind !== 'mark') return before.kind !== 'mark' || /[-/.,:#$€£&@_+]/u.test(before.text)
  if (/[%$€£@#_&]/u.test(after.text)) return true
  return /[-/.,:]/u.test(after.text) && beyond?.kind === 'digits' && !beyond.isApart
}
