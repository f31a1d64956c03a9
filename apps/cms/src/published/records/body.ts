import type { Block, Body, Inline } from '@dateline/schema'
import { inlinesOf } from './inline'
import { toListBlock } from './list-block'
import { blocksOf, type MentionTarget, type StoredNode } from './stored-text'

export type Mention = Extract<Inline, { type: 'mention' }>
/** What a mention leads to, or `null` where its target may not be shown: then its words are plain text. */
export type ResolveMention = (target: MentionTarget) => Pick<Mention, 'of' | 'publicId' | 'slug'> | null

/** The reader's text: the kinds of block and mark that the wire shape knows, and no others. */
export function toBody(stored: unknown, resolve: ResolveMention): Body {
  return blocksOf(stored).flatMap((node) => toBlock(node, resolve) ?? [])
}

function toBlock(node: StoredNode, resolve: ResolveMention): Block | null {
  if (node.type === 'list') return toListBlock(node, resolve)
  const children = inlinesOf(node, resolve)
  if (children.length === 0) return null
  if (node.type === 'heading') return { type: 'heading', level: node.tag === 'h3' ? 3 : 2, children }
  if (node.type === 'quote') return { type: 'quote', children }
  return { type: 'paragraph', children }
}
