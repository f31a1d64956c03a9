import type { Chart } from './grammar/chart'
import type { PhraseGrammar } from './grammar/phrase-grammar'
import type { Token } from './text/tokens'

/** A stretch of tokens that reads as a date, within running text. */
export interface Stretch {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly start: number
  /** The index behind its last token. */
  readonly end: number
}

/** Whether a stretch that could be a date is more likely part of a number, a name or a count. */
export function isDoubtful(stretch: Stretch, grammar: PhraseGrammar, chart: Chart): boolean {
  return (
    isCutFromNumber(stretch) ||
    isCount(stretch, chart) ||
    isNumberOf(stretch, chart) ||
    isSpoiled(stretch, chart) ||
    isLowered(stretch, grammar) ||
    isName(stretch, chart)
  )
}

/** Whether two neighbours are of one number, one word or one name, such as 1,984, 555-0199 or #12. */
export function isJoined(before: Token | undefined, after: Token | undefined, beyond?: Token): boolean {
  if (!before || !after || after.isApart || before.isPrefix) return false
  if (after.kind !== 'mark') return before.kind !== 'mark' || /[-/.,:#$€£&@_+]/u.test(before.text)
  if (/[%$€£@#_&]/u.test(after.text)) return true
  return /[-/.,:]/u.test(after.text) && beyond?.kind === 'digits' && !beyond.isApart
}

// "30 February 2019" is no date, and "February 2019" is not what it says.
function isCutFromNumber({ tokens, start, end }: Stretch): boolean {
  return tokens[start - 1]?.kind === 'digits' || tokens[end]?.kind === 'digits'
}

function isCount({ tokens, end }: Stretch, { grammar }: Chart): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]]
  return last?.kind === 'digits' && next?.kind === 'word' && grammar.counted.has(next.text)
}

// "version 1.2.2019"
function isNumberOf({ tokens, start }: Stretch, { grammar }: Chart): boolean {
  return tokens[start]?.kind === 'digits' && grammar.numbered.has(tokens[start - 1]?.text ?? '')
}

function isSpoiled({ tokens, end }: Stretch, { grammar }: Chart): boolean {
  return grammar.spoiling.has(tokens[end]?.text ?? '')
}

function isLowered({ text, tokens, start, end }: Stretch, { capitalised = [] }: PhraseGrammar): boolean {
  return tokens.slice(start, end).some((token) => capitalised.includes(token.text) && !isCapital(text, token))
}

// "Sunday Times", "Black Friday".
function isName({ text, tokens, start, end }: Stretch, chart: Chart): boolean {
  if (!chart.hasAt('weekday', start)) return false
  const [before, after] = [tokens[start - 1], tokens[end]]
  return (before?.kind === 'word' && isCapital(text, before)) || (after?.kind === 'word' && isCapital(text, after))
}

function isCapital(text: string, { start }: Token): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2))
}
