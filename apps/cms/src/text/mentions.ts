import type { Mentionable } from './mentionable'
import { childrenOf, referenceOf, rootOf, type TextNode } from './text-node'

/** The documents of a collection that a text's passages are about, each once, in the order of the text. */
export function mentionsOf(stored: unknown, collection: Mentionable): string[] {
  const found = new Set<string>()
  const root = rootOf(stored)
  if (root !== null) collect(root)
  return [...found]

  function collect(node: TextNode): void {
    const { fields } = node
    if (fields?.linkType === 'internal' && fields.doc?.relationTo === collection) {
      const id = referenceOf(fields.doc.value)
      if (id !== null) found.add(id)
    }
    childrenOf(node).forEach(collect)
  }
}
