import type { Value } from '../meaning/meanings'
import type { Outcome } from '../meaning/outcome'
import type { PhraseContext } from '../phrase-context'
import type { Token } from '../text/tokens'
import type { CompiledGrammar, Ending } from './compiled-grammar'
import { DIGITS, type Match } from './digits'
import type { TrieNode } from './trie'

/** The most readings that are followed from one place; more would be play with words, not a date. */
const MOST_MATCHES = 48
/** How many words the name of an incident may have: "the killing of the novelist". */
const MOST_WORDS = 8

/** Reads tokens by a grammar. What was found from a place is kept, so that time grows with the text's length. */
export class Chart {
  readonly #found = new Map<string, (readonly Match<Value>[] | undefined)[]>()

  constructor(
    readonly grammar: CompiledGrammar,
    readonly tokens: readonly Token[],
    readonly context: PhraseContext,
  ) {}

  /** Every phrase that begins with the token at an index. */
  phrasesAt(at: number): readonly Match<Outcome>[] {
    return this.#matches('phrase', at) as readonly Match<Outcome>[]
  }

  /** Whether something of a kind, such as a weekday, begins with the token at an index. */
  hasAt(symbol: string, at: number): boolean {
    return this.#matches(symbol, at).length > 0
  }

  #matches(symbol: string, at: number): readonly Match<Value>[] {
    const kept = this.#found.get(symbol) ?? []
    this.#found.set(symbol, kept)
    const before = kept[at]
    if (before) return before
    // A pattern that begins with its own symbol finds nothing, rather than itself for ever.
    kept[at] = []
    const matches = this.#find(symbol, at)
    kept[at] = matches
    return matches
  }

  #find(symbol: string, at: number): readonly Match<Value>[] {
    const root = this.grammar.symbols.get(symbol)
    const readDigits = DIGITS[symbol]
    if (symbol === 'words') return this.context.isRunningText ? [] : this.#words(at)
    const digits = readDigits?.(this.tokens, at)
    const found: Match<Value>[] = digits ? [digits] : []
    if (root) this.#walk({ node: root, at, slots: {} }, found)
    return found
  }

  #words(at: number): readonly Match<Value>[] {
    const found: Match<Value>[] = []
    for (let end = at; end < at + MOST_WORDS && isNameable(this.tokens[end]); end++) {
      found.push({ end: end + 1, value: 0 })
    }
    return found
  }

  #walk({ node, at, slots }: Place, found: Match<Value>[]): void {
    if (found.length >= MOST_MATCHES) return
    for (const build of node.endings) {
      for (const value of build(slots, this.context)) found.push({ end: at, value })
    }
    const token = this.tokens[at]
    if (!token) return
    const next = node.loose.get(token.text)
    if (next) this.#walk({ node: next, at: at + 1, slots }, found)
    const glued = token.isApart ? undefined : node.tight.get(token.text)
    if (glued) this.#walk({ node: glued, at: at + 1, slots }, found)
    for (const edge of node.slots) {
      if (edge.isGlued && token.isApart) continue
      for (const { end, value } of this.#matches(edge.symbol, at)) {
        this.#walk({ node: edge.node, at: end, slots: { ...slots, [edge.name]: value } }, found)
      }
    }
  }
}

interface Place {
  readonly node: TrieNode<Ending>
  readonly at: number
  readonly slots: Readonly<Record<string, Value>>
}

function isNameable(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.text === "'" || token?.text === '-'
}
