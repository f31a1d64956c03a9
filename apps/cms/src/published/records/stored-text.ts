import { z } from 'zod'

/** A node of the editor's stored text, of any kind: only what the reader's text is made from is looked at. */
export interface StoredNode {
  readonly type: string
  readonly text?: string | undefined
  readonly format?: string | number | undefined
  readonly tag?: string | undefined
  readonly listType?: string | undefined
  readonly fields?: StoredLink | undefined
  readonly children?: readonly StoredNode[] | undefined
}

interface StoredLink {
  readonly linkType?: string | undefined
  readonly url?: string | null | undefined
  readonly doc?: { readonly relationTo: string; readonly value: string | { readonly id: string } } | null | undefined
}

const link: z.ZodType<StoredLink> = z.object({
  linkType: z.string().optional(),
  url: z.string().nullish(),
  doc: z
    .object({ relationTo: z.string(), value: z.union([z.string(), z.object({ id: z.string() })]) })
    .nullish()
    .catch(null),
})

// What is not as expected is left out by itself: it must not take the rest of the text with it.
const words = z.string().optional().catch(undefined)
const node: z.ZodType<StoredNode> = z.object({
  type: z.string().catch(''),
  text: words,
  format: z.union([z.string(), z.number()]).optional().catch(undefined),
  tag: words,
  listType: words,
  fields: link.optional().catch(undefined),
  get children() {
    return z.array(node).optional().catch(undefined)
  },
})

const storedText = z.object({ root: z.object({ children: z.array(node) }) })

/** The blocks of a stored text; none where it is empty or not a text at all. */
export function blocksOf(stored: unknown): readonly StoredNode[] {
  const result = storedText.safeParse(stored)
  return result.success ? result.data.root.children : []
}

/** What a node mentions: an internal link to one of our records. */
export interface MentionTarget {
  readonly collection: string
  readonly id: string
}

export function mentionTargetOf({ type, fields }: StoredNode): MentionTarget | null {
  if (type !== 'link' || fields?.linkType !== 'internal' || !fields.doc) return null
  const { relationTo, value } = fields.doc
  return { collection: relationTo, id: typeof value === 'string' ? value : value.id }
}

/** Every record that a stored text mentions, in the order of the text. */
export function mentionsIn(stored: unknown): readonly MentionTarget[] {
  return blocksOf(stored).flatMap(mentionsUnder)
}

function mentionsUnder(node: StoredNode): readonly MentionTarget[] {
  const below = (node.children ?? []).flatMap(mentionsUnder)
  const own = mentionTargetOf(node)
  return own === null ? below : [own, ...below]
}
