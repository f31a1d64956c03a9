import { fold } from './fold'

/** A run of letters, a run of digits, or one other character; where it stands counts UTF-16 code units, half-open. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'mark'
  /** As it is compared: see `fold`. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether a space stands before it. */
  readonly isApart: boolean
  /** A prefix that was parted from its word. */
  readonly isPrefix?: true
}

/** Parts a text into tokens; every position is one of the text as it was given. */
export function tokensOf(text: string): Token[] {
  const tokens: Growing[] = []
  let current: Growing | null = null
  let isApart = false
  let at = 0
  for (const character of text) {
    const end = at + character.length
    const folded = fold(character)
    const kind = kindOf(folded)
    if (kind === 'space') {
      current = null
      isApart = true
    } else if (current && (kind === 'nothing' || (kind === current.kind && kind !== 'mark'))) {
      current.text += folded
      current.end = end
    } else if (kind !== 'nothing') {
      current = { kind, text: folded, start: at, end, isApart }
      tokens.push(current)
      isApart = false
    }
    at = end
  }
  return tokens
}

type Growing = { -readonly [Key in keyof Token]: Token[Key] }

function kindOf(folded: string): Token['kind'] | 'space' | 'nothing' {
  if (folded === '') return 'nothing'
  const first = folded.charCodeAt(0)
  if (first >= 97 && first <= 122) return 'word'
  if (first >= 48 && first <= 57) return 'digits'
  if (first === 32 || /^\s/u.test(folded)) return 'space'
  return first > 127 && /^\p{L}/u.test(folded) ? 'word' : 'mark'
}
