import type { Token } from './tokens'

/** Parts prefixes from words that a grammar knows only without them: Arabic "بفبراير" is "ب" and "فبراير". */
export function splitPrefixes(
  tokens: readonly Token[],
  prefixes: readonly string[],
  vocabulary: ReadonlySet<string>,
): readonly Token[] {
  if (prefixes.length === 0) return tokens
  return tokens.flatMap((token) => {
    if (token.kind !== 'word' || vocabulary.has(token.text)) return [token]
    const prefix = prefixes.find(
      (start) => token.text.startsWith(start) && vocabulary.has(token.text.slice(start.length)),
    )
    if (prefix === undefined) return [token]
    const middle = Math.min(token.end, token.start + prefix.length)
    return [
      { ...token, text: prefix, end: middle, isPrefix: true },
      { ...token, text: token.text.slice(prefix.length), start: middle, isApart: false },
    ]
  })
}
