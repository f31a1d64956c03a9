import type { Step } from './pattern'

/** Patterns that begin alike share their beginnings; what a pattern means stands where it ends. */
export interface TrieNode<Ending> {
  /** By the word that follows, wherever it stands; and by the word that follows with no space before it. */
  readonly loose: Map<string, TrieNode<Ending>>
  readonly tight: Map<string, TrieNode<Ending>>
  readonly slots: SlotEdge<Ending>[]
  readonly endings: Ending[]
}

export interface SlotEdge<Ending> {
  readonly name: string
  readonly symbol: string
  readonly isGlued: boolean
  readonly node: TrieNode<Ending>
}

export function emptyNode<Ending>(): TrieNode<Ending> {
  return { loose: new Map(), tight: new Map(), slots: [], endings: [] }
}

/** Adds one way through a pattern. */
export function addSteps<Ending>(root: TrieNode<Ending>, steps: readonly Step[], ending: Ending): void {
  const last = steps.reduce(nextNode, root)
  if (!last.endings.includes(ending)) last.endings.push(ending)
}

function nextNode<Ending>(node: TrieNode<Ending>, step: Step): TrieNode<Ending> {
  return step.kind === 'word' ? wordNode(step.isGlued ? node.tight : node.loose, step.text) : slotNode(node, step)
}

function wordNode<Ending>(edges: Map<string, TrieNode<Ending>>, word: string): TrieNode<Ending> {
  const next = edges.get(word) ?? emptyNode<Ending>()
  edges.set(word, next)
  return next
}

function slotNode<Ending>(parent: TrieNode<Ending>, step: Extract<Step, { kind: 'slot' }>): TrieNode<Ending> {
  const { name, symbol, isGlued } = step
  const known = parent.slots.find((edge) => edge.name === name && edge.symbol === symbol && edge.isGlued === isGlued)
  if (known) return known.node
  const node = emptyNode<Ending>()
  parent.slots.push({ name, symbol, isGlued, node })
  return node
}
