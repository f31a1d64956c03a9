import { tokensOf } from '../text/tokens'

/** One step through a pattern: a word to find, or a kind of thing and the name it is kept under. */
export type Step = WordStep | SlotStep

interface WordStep {
  readonly kind: 'word'
  readonly text: string
  /** Whether nothing may stand between it and what comes before. */
  readonly isGlued: boolean
}

interface SlotStep {
  readonly kind: 'slot'
  readonly name: string
  readonly symbol: string
  readonly isGlued: boolean
}

/** One way through a pattern, and what it keeps under a name although no word of its own says it. */
export interface Way {
  readonly steps: readonly Step[]
  readonly constants: Readonly<Record<string, number | string>>
}

/** Every way through a pattern. Throws a SyntaxError for one that is not written as `PhraseGrammar` says. */
export function waysOf(pattern: string): Way[] {
  return expansionsOf(pattern).map((text) => ({
    steps: flatSteps(text.replace(CONSTANT, '')),
    constants: Object.fromEntries([...text.matchAll(CONSTANT)].map(constantIn)),
  }))
}

const CONSTANT = /\{(\w+)=([\w-]+)\}/g

function constantIn([, name = '', value = '']: RegExpExecArray): [string, number | string] {
  return [name, /^-?\d+$/.test(value) ? Number(value) : value]
}

const SLOT = /\{(?:(\w+):)?(\w+)\}/y

function flatSteps(text: string): Step[] {
  const steps: Step[] = []
  let at = 0
  while (at < text.length) {
    const literal = text.slice(at).split('{', 1)[0] ?? ''
    const isAtStart = steps.length === 0
    for (const token of tokensOf(literal)) {
      const isFirst = token.start === 0
      const isGlued = !token.isApart && !(isFirst && isAtStart)
      steps.push({ kind: 'word', text: token.text, isGlued })
    }
    at += literal.length
    if (at >= text.length) break
    SLOT.lastIndex = at
    const [whole, name, symbol] = SLOT.exec(text) ?? malformed(text)
    const isGlued = steps.length > 0 && !/\s$/u.test(text.slice(0, at))
    steps.push({ kind: 'slot', name: name ?? symbol ?? '', symbol: symbol ?? '', isGlued })
    at += whole?.length ?? 1
  }
  return steps
}

/** A pattern with its choices written out. */
function expansionsOf(pattern: string): string[] {
  const { found, end } = expandChoices(pattern, 0)
  return end === pattern.length ? found : malformed(pattern)
}

interface Expansion {
  readonly found: string[]
  readonly end: number
}

function expandChoices(pattern: string, from: number): Expansion {
  const first = expandSequence(pattern, from)
  if (pattern[first.end] !== '|') return first
  const rest = expandChoices(pattern, first.end + 1)
  return { found: [...first.found, ...rest.found], end: rest.end }
}

function expandSequence(pattern: string, from: number): Expansion {
  let found = ['']
  let at = from
  while (at < pattern.length && !'|)]'.includes(pattern[at] ?? '')) {
    const open = pattern[at] ?? ''
    if (open !== '(' && open !== '[') {
      found = found.map((text) => text + open)
      at++
      continue
    }
    const inner = expandChoices(pattern, at + 1)
    if (pattern[inner.end] !== (open === '(' ? ')' : ']')) malformed(pattern)
    const choices = open === '[' ? [...inner.found, ''] : inner.found
    found = found.flatMap((text) => choices.map((choice) => text + choice))
    at = inner.end + 1
  }
  return { found, end: at }
}

function malformed(pattern: string): never {
  throw new SyntaxError(`"${pattern}" is not a pattern of phrases`)
}
