import type { Token } from '../text/tokens'
import { DIGITS } from './digits'
import type { TrieNode } from './trie'

/** With what something can begin. */
export interface Beginnings {
  /** Words and marks. */
  readonly texts: ReadonlySet<string>
  readonly hasDigits: boolean
}

/** With what each kind of thing can begin, so that most of a text is passed over at a glance. */
export function beginningsOf(symbols: ReadonlyMap<string, TrieNode<unknown>>): ReadonlyMap<string, Beginnings> {
  const found = new Map<string, Beginnings>()
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
export function canBegin(beginnings: Beginnings | undefined, token: Token | undefined): boolean {
  if (!beginnings || !token) return false
  return token.kind === 'digits' ? beginnings.hasDigits : beginnings.texts.has(token.text)
}
