import { childrenOf, rootOf, type TextNode } from '../../text/text-node'

/** The running text of one paragraph, heading, quotation or item of a list. */
export interface Passage {
  readonly text: string
  /** What of it already tells of an incident: UTF-16 code units, half-open. */
  readonly told: readonly { readonly start: number; readonly end: number }[]
}

const BLOCKS = ['paragraph', 'heading', 'quote', 'listitem']

/** A stored text, block by block; empty where nothing is written. */
export function passagesIn(stored: unknown): readonly Passage[] {
  const root = rootOf(stored)
  return root === null
    ? []
    : blocksIn(root)
        .map(passageOf)
        .filter(({ text }) => text.trim() !== '')
}

function blocksIn(node: TextNode): readonly TextNode[] {
  return childrenOf(node).flatMap((child) => (isBlock(child) ? [child, ...blocksIn(child)] : blocksIn(child)))
}

function isBlock({ type }: TextNode): boolean {
  return typeof type === 'string' && BLOCKS.includes(type)
}

function passageOf(block: TextNode): Passage {
  let text = ''
  const told: { start: number; end: number }[] = []
  append(block)
  return { text, told }

  function append(node: TextNode): void {
    const start = text.length
    if (node.type === 'linebreak') text += '\n'
    else if (node.type === 'tab') text += '\t'
    else if (typeof node.text === 'string') text += node.text
    // A list within an item is read by itself.
    for (const child of childrenOf(node)) if (!isBlock(child) && child.type !== 'list') append(child)
    if (isOfIncident(node)) told.push({ start, end: text.length })
  }
}

function isOfIncident({ fields }: TextNode): boolean {
  return fields?.linkType === 'internal' && fields.doc?.relationTo === 'incidents'
}
