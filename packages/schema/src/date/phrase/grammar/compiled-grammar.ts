import { COMMON_PATTERNS } from '../meaning/common-patterns'
import { MEANINGS, type Meaning, type Value } from '../meaning/meanings'
import type { PhraseContext } from '../phrase-context'
import { tokensOf } from '../text/tokens'
import { type Beginnings, beginningsOf } from './beginnings'
import { DIGITS } from './digits'
import { type Step, type Way, waysOf } from './pattern'
import type { PhraseGrammar, WordTable } from './phrase-grammar'
import { addSteps, emptyNode, type TrieNode } from './trie'

/** What is made of what a pattern kept under its names: nothing where it cannot be meant, several where it is open. */
export type Ending = (slots: Readonly<Record<string, Value>>, context: PhraseContext) => readonly Value[]

/** A grammar ready for reading: for each kind of thing, the ways to say it. */
export interface CompiledGrammar {
  readonly grammar: PhraseGrammar
  readonly symbols: ReadonlyMap<string, TrieNode<Ending>>
  readonly beginnings: ReadonlyMap<string, Beginnings>
  /** Every word that a pattern looks for. */
  readonly vocabulary: ReadonlySet<string>
  readonly counted: ReadonlySet<string>
  readonly numbered: ReadonlySet<string>
  readonly spoiling: ReadonlySet<string>
}

const compiled = new WeakMap<PhraseGrammar, CompiledGrammar>()

/** Compiles a grammar when it is first used. Throws a SyntaxError for a pattern that cannot be followed. */
export function compiledGrammar(grammar: PhraseGrammar): CompiledGrammar {
  const known = compiled.get(grammar) ?? compile(grammar)
  compiled.set(grammar, known)
  return known
}

function compile(grammar: PhraseGrammar): CompiledGrammar {
  const symbols = new Map<string, TrieNode<Ending>>()
  const vocabulary = new Set<string>()
  const add = (symbol: string, pattern: string, ending: Ending) => {
    const root = symbols.get(symbol) ?? emptyNode<Ending>()
    symbols.set(symbol, root)
    for (const way of waysOf(pattern)) addSteps(root, known(way.steps, vocabulary), endingOf(way, ending))
  }
  for (const [name, table] of Object.entries(grammar.words)) addWords(table, (text, ending) => add(name, text, ending))
  for (const patterns of [grammar.patterns, COMMON_PATTERNS]) {
    for (const [name, texts] of Object.entries(patterns)) {
      const { symbol, build } = MEANINGS[name as Meaning]
      for (const text of texts) add(symbol, text, build)
    }
  }
  checkSymbols(grammar, symbols)
  return {
    grammar,
    symbols,
    beginnings: beginningsOf(symbols),
    vocabulary,
    counted: foldedSet(grammar.counted),
    numbered: foldedSet(grammar.numbered),
    spoiling: foldedSet(grammar.spoiling),
  }
}

function foldedSet(words: readonly string[] = []): ReadonlySet<string> {
  return new Set(words.flatMap((word) => tokensOf(word).map(({ text }) => text)))
}

function endingOf({ constants }: Way, ending: Ending): Ending {
  return Object.keys(constants).length === 0 ? ending : (slots, context) => ending({ ...slots, ...constants }, context)
}

function known(steps: readonly Step[], vocabulary: Set<string>): readonly Step[] {
  if (steps.length === 0) throw new SyntaxError('A pattern of phrases can be empty')
  for (const step of steps) if (step.kind === 'word') vocabulary.add(step.text)
  return steps
}

function addWords(table: WordTable, add: (pattern: string, ending: Ending) => void): void {
  const rows = typeof table === 'string' ? [[table, table] as const] : table
  for (const [patterns, value] of rows) add(patterns, () => [value])
}

function checkSymbols({ language }: PhraseGrammar, symbols: ReadonlyMap<string, TrieNode<Ending>>): void {
  const isKnown = (symbol: string) => symbols.has(symbol) || symbol in DIGITS || symbol === 'words'
  const visit = (node: TrieNode<Ending>) => {
    for (const edge of node.slots) {
      if (!isKnown(edge.symbol)) throw new SyntaxError(`${language}: nothing says what {${edge.symbol}} is`)
      visit(edge.node)
    }
    for (const next of [...node.loose.values(), ...node.tight.values()]) visit(next)
  }
  for (const root of symbols.values()) visit(root)
}
