import type { Value } from '../meaning/meanings'
import type { Outcome } from '../meaning/outcome'
import type { PhraseContext } from '../phrase-context'
import type { Token } from '../text/tokens'
import { canBegin } from './beginnings'
import type { CompiledGrammar, Ending } from './compiled-grammar'
import { DIGITS, type Match } from './digits'
import type { TrieNode } from './trie'

/** The most that is followed from one place; more would be play with words, not a date. */
const MOST_MATCHES = 48
const MOST_PHRASES = 200
/** How deep one thing may lie in another: "perhaps about the early sixties" is four. */
const DEEPEST = 10
/** How many words the name of an incident may have: "the killing of the novelist". */
const MOST_WORDS = 16

/** A phrase that has been recognised and not yet worked out. */
export interface PhraseMatch {
  /** The index of the token behind it. */
  readonly end: number
  readonly outcomes: () => readonly Outcome[]
}

/** Reads tokens by a grammar. What was found from a place is kept, so that time grows with the text's length. */
export class Chart {
  /** By place, and by kind. */
  readonly #found: (Map<string, readonly Match<Value>[]> | undefined)[] = []
  #depth = 0

  constructor(
    readonly grammar: CompiledGrammar,
    readonly tokens: readonly Token[],
    readonly context: PhraseContext,
  ) {}

  /** Every phrase that begins with the token at an index. */
  phrasesAt(at: number): readonly PhraseMatch[] {
    // A text is read from left to right: what lies behind is not asked for again.
    if (at > 0) this.#found[at - 1] = undefined
    if (!this.#canBegin('phrase', at)) return []
    return this.#endingsFrom('phrase', at, MOST_PHRASES).map(({ end, build, kept }) => ({
      end,
      outcomes: () => build(slotsOf(kept), this.context) as readonly Outcome[],
    }))
  }

  /** Whether something of a kind, such as a weekday, begins with the token at an index. */
  hasAt(symbol: string, at: number): boolean {
    return this.#canBegin(symbol, at) && this.#matches(symbol, at).length > 0
  }

  #canBegin(symbol: string, at: number): boolean {
    const token = this.tokens[at]
    const beginnings = this.grammar.beginnings.get(symbol)
    return token !== undefined && beginnings !== undefined && canBegin(beginnings, token)
  }

  #matches(symbol: string, at: number): readonly Match<Value>[] {
    const readDigits = DIGITS[symbol]
    if (readDigits) {
      const digits = readDigits(this.tokens, at)
      return digits ? [digits] : NONE
    }
    if (symbol === 'words') return this.context.isRunningText ? NONE : this.#words(at)
    if (this.#depth >= DEEPEST) return NONE
    const known = this.#found[at] ?? new Map<string, readonly Match<Value>[]>()
    this.#found[at] = known
    const before = known.get(symbol)
    if (before) return before
    // A pattern that begins with its own symbol finds nothing, rather than itself for ever.
    known.set(symbol, NONE)
    this.#depth++
    const matches = this.#endingsFrom(symbol, at, MOST_MATCHES).flatMap(({ end, build, kept }) =>
      build(slotsOf(kept), this.context).map((value) => ({ end, value })),
    )
    this.#depth--
    known.set(symbol, matches)
    return matches
  }

  /** Most words of running text are in no pattern; of a phrase, they can be the name of an incident. */
  #isForeign({ kind, text }: Token): boolean {
    return kind === 'word' && this.context.isRunningText && !this.grammar.vocabulary.has(text)
  }

  #words(at: number): readonly Match<Value>[] {
    const found: Match<Value>[] = []
    for (let end = at; end < at + MOST_WORDS && isNameable(this.tokens[end]); end++) {
      found.push({ end: end + 1, value: 0 })
    }
    return found
  }

  #endingsFrom(symbol: string, at: number, most: number): readonly Reached[] {
    const root = this.grammar.symbols.get(symbol)
    const found: Reached[] = []
    if (root) this.#walk({ node: root, at, kept: null }, found, most)
    return found
  }

  #walk({ node, at, kept }: Place, found: Reached[], most: number): void {
    if (found.length >= most) return
    for (const build of node.endings) found.push({ end: at, build, kept })
    const token = this.tokens[at]
    if (!token || this.#isForeign(token)) return
    const next = node.loose.get(token.text)
    if (next) this.#walk({ node: next, at: at + 1, kept }, found, most)
    const glued = token.isApart ? undefined : node.tight.get(token.text)
    if (glued) this.#walk({ node: glued, at: at + 1, kept }, found, most)
    for (const { name, symbol, isGlued, node: behind } of node.slots) {
      const beginnings = this.grammar.beginnings.get(symbol)
      if ((isGlued && token.isApart) || (beginnings && !canBegin(beginnings, token))) continue
      for (const { end, value } of this.#matches(symbol, at)) {
        this.#walk({ node: behind, at: end, kept: { name, value, before: kept } }, found, most)
      }
    }
  }
}

const NONE: readonly Match<Value>[] = []

interface Place {
  readonly node: TrieNode<Ending>
  readonly at: number
  readonly kept: Kept | null
}

/** What a pattern has kept so far, the latest first. */
interface Kept {
  readonly name: string
  readonly value: Value
  readonly before: Kept | null
}

/** The end of a pattern that the tokens have followed. */
interface Reached {
  readonly end: number
  readonly build: Ending
  readonly kept: Kept | null
}

function slotsOf(last: Kept | null): Readonly<Record<string, Value>> {
  const slots: Record<string, Value> = {}
  for (let kept = last; kept; kept = kept.before) slots[kept.name] ??= kept.value
  return slots
}

function isNameable(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.text === "'" || token?.text === '-'
}
