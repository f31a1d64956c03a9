/** A node of stored rich text, as far as anything may be known of what was sent. */
export interface TextNode {
  readonly type?: unknown
  readonly children?: unknown
  readonly text?: unknown
  readonly format?: unknown
  readonly tag?: unknown
  readonly listType?: unknown
  readonly fields?: LinkFields
}

export interface LinkFields {
  readonly linkType?: unknown
  readonly url?: unknown
  readonly doc?: { readonly relationTo?: unknown; readonly value?: unknown } | null
}

export function childrenOf(node: TextNode): readonly TextNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : []
}

export function isNode(value: unknown): value is TextNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The root of stored text, or `null` where there is no text. */
export function rootOf(stored: unknown): TextNode | null {
  if (!isNode(stored)) return null
  const { root } = stored as { readonly root?: unknown }
  return isNode(root) ? root : null
}

/** A relation's id, populated or not. */
export function referenceOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' ? id : null
}
