import type { Inline, Phrase, TextMark } from '@dateline/schema'
import { safeAddress } from '../address'
import type { ResolveMention } from './body'
import { mentionTargetOf, type StoredNode } from './stored-text'

// The editor keeps a text's marks as bits of one number.
const MARK_BITS: readonly (readonly [bit: number, mark: TextMark])[] = [
  [1, 'bold'],
  [2, 'italic'],
  [8, 'underline'],
  [4, 'strikethrough'],
  [16, 'code'],
  [32, 'subscript'],
  [64, 'superscript'],
]

/** The running text below a node. A link that may not be followed leaves its words; an unknown node leaves its text. */
export function inlinesOf(node: StoredNode, resolve: ResolveMention): Inline[] {
  return (node.children ?? []).flatMap((child) => toInlines(child, resolve))
}

function toInlines(node: StoredNode, resolve: ResolveMention): Inline[] {
  const phrase = toPhrase(node)
  if (phrase !== null) return [phrase]
  if (node.type !== 'link' && node.type !== 'autolink') return inlinesOf(node, resolve)
  const children = phrasesOf(node)
  const target = mentionTargetOf(node)
  const mention = target && resolve(target)
  if (mention) return [{ type: 'mention', ...mention, children }]
  const href = target === null ? safeAddress(node.fields?.url) : null
  return href === null ? children : [{ type: 'link', href, children }]
}

function phrasesOf(node: StoredNode): Phrase[] {
  return (node.children ?? []).flatMap((child) => toPhrase(child) ?? phrasesOf(child))
}

function toPhrase({ type, text, format }: StoredNode): Phrase | null {
  if (type === 'linebreak') return { type: 'break' }
  if (type === 'tab') return { type: 'text', text: '\t', marks: [] }
  if (type !== 'text') return null
  return { type: 'text', text: text ?? '', marks: marksOf(Number(format ?? 0)) }
}

function marksOf(bits: number): TextMark[] {
  return MARK_BITS.filter(([bit]) => (bits & bit) !== 0).map(([, mark]) => mark)
}
