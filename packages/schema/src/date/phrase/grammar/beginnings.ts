import type { Token } from '../text/tokens'
import { DIGITS } from './digits'
import type { TrieNode } from './trie'

/** With what something can begin. */
export interface Beginnings {
  /** Words and marks. */
  readonly texts: ReadonlySet<string>
  readonly hasDigits: boolean
}

const DIGITS_ALONE: Beginnings = { texts: new Set(), hasDigits: true }

/** With what each kind of thing can begin, so that most of a text is passed over at a glance. */
export function beginningsOf(symbols: ReadonlyMap<string, TrieNode<unknown>>): ReadonlyMap<string, Beginnings> {
  const found = new Map<string, Beginnings>(Object.keys(DIGITS).map((name) => [name, DIGITS_ALONE]))
  for (const symbol of symbols.keys()) {
    const reached = reachedFrom(symbol, symbols)
    const roots = reached.flatMap((name) => symbols.get(name) ?? [])
    const texts = new Set(roots.flatMap((root) => [...root.loose.keys(), ...root.tight.keys()]))
    const digitRoots = [...texts].some((text) => /^\d/.test(text))
    found.set(symbol, { texts, hasDigits: digitRoots || reached.some((name) => name in DIGITS) })
  }
  return found
}

/** A symbol and all those with which it can begin. */
function reachedFrom(symbol: string, symbols: ReadonlyMap<string, TrieNode<unknown>>): readonly string[] {
  const reached = new Set([symbol])
  for (const name of reached) {
    for (const { symbol: next } of symbols.get(name)?.slots ?? []) reached.add(next)
  }
  return [...reached]
}

/** Whether something can begin with a token. */
export function canBegin({ texts, hasDigits }: Beginnings, { kind, text }: Token): boolean {
  return kind === 'digits' ? hasDigits : texts.has(text)
}
