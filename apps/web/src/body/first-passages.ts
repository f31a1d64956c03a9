import type { Block, Body, Inline, ListBlock } from '@dateline/schema'

/** The passages that speak of an incident for the first time in a text: the ones that links from outside lead to. */
export function firstPassages(body: Body): ReadonlySet<Inline> {
  const seen = new Set<string>()
  const firsts = new Set<Inline>()
  for (const inline of body.flatMap(inlinesOf)) {
    if (inline.type !== 'mention' || inline.of !== 'incident' || seen.has(inline.publicId)) continue
    seen.add(inline.publicId)
    firsts.add(inline)
  }
  return firsts
}

function inlinesOf(block: Block): Inline[] {
  return block.type === 'list' ? inlinesOfList(block) : block.children
}

function inlinesOfList({ items }: ListBlock): Inline[] {
  return items.flatMap(({ children, list }) => [...children, ...(list ? inlinesOfList(list) : [])])
}
