import type { ListBlock, ListItem } from '@dateline/schema'
import type { ResolveMention } from './body'
import { inlinesOf } from './inline'
import type { StoredNode } from './stored-text'

/** A list. The editor keeps a nested list as an item of its own; for the reader it hangs below the item before it. */
export function toListBlock(node: StoredNode, resolve: ResolveMention): ListBlock {
  const items = (node.children ?? []).reduce<ListItem[]>((before, child) => addItem(before, child, resolve), [])
  return { type: 'list', ordered: node.listType === 'number', items }
}

function addItem(before: ListItem[], item: StoredNode, resolve: ResolveMention): ListItem[] {
  const nested = (item.children ?? []).find(({ type }) => type === 'list')
  const words = { ...item, children: (item.children ?? []).filter(({ type }) => type !== 'list') }
  const children = inlinesOf(words, resolve)
  const list = nested === undefined ? null : toListBlock(nested, resolve)
  const previous = before.at(-1)
  if (children.length > 0 || list === null || previous === undefined) return [...before, { children, list }]
  return [...before.slice(0, -1), { children: previous.children, list: joined(previous.list, list) }]
}

function joined(first: ListBlock | null, second: ListBlock): ListBlock {
  return first === null ? second : { ...first, items: [...first.items, ...second.items] }
}
