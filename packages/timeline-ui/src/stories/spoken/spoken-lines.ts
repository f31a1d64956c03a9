import type { SpokenNode } from './spoken-node'

/** Roles that a listener hears nothing of: of what is in them alone. */
const UNHEARD = new Set([
  'RootWebArea',
  'generic',
  'none',
  'main',
  'article',
  'paragraph',
  'strong',
  'emphasis',
  'time',
])
/** Their whole text is their name: what is inside is not told again. */
const TOLD_WHOLE = new Set([
  'button',
  'link',
  'heading',
  'option',
  'slider',
  'image',
  'textbox',
  'checkbox',
  'DisclosureTriangle',
])

/** A page as a screen reader tells it: a line for each thing that is told, indented by what it is in. */
export function spokenLines(nodes: readonly SpokenNode[]): readonly string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const root = nodes.find(({ isInside }) => !isInside)
  return root ? linesOf(root, byId, 0) : []
}

type NodesById = ReadonlyMap<string, SpokenNode>

function linesOf(node: SpokenNode, byId: NodesById, depth: number): readonly string[] {
  const isHeard = !node.isIgnored && !UNHEARD.has(node.role)
  const indent = '  '.repeat(depth)
  const text = textOf(node, byId)
  if (text !== null) {
    if (!text) return []
    return [isHeard && node.role !== 'StaticText' ? `${indent}${spokenLine(node)}: ${text}` : `${indent}${text}`]
  }
  const own = isHeard ? [`${indent}${spokenLine(node)}`] : []
  if (isHeard && TOLD_WHOLE.has(node.role)) return own
  const inside = childrenOf(node, byId)
  return [...own, ...inside.flatMap((child) => linesOf(child, byId, isHeard ? depth + 1 : depth))]
}

function childrenOf({ children }: SpokenNode, byId: NodesById): readonly SpokenNode[] {
  return children.flatMap((id) => byId.get(id) ?? []).filter(({ role }) => role !== 'InlineTextBox')
}

/** The words of what holds nothing but words, in one line; `null` of anything else. */
function textOf(node: SpokenNode, byId: NodesById): string | null {
  if (node.role === 'StaticText') return node.name.trim()
  if (!node.isIgnored && TOLD_WHOLE.has(node.role)) return null
  const texts = childrenOf(node, byId).map((child) =>
    child.isIgnored || child.role === 'StaticText' || isInline(child) ? textOf(child, byId) : null,
  )
  if (texts.length === 0) return node.isIgnored || UNHEARD.has(node.role) ? '' : null
  return texts.every((text) => text !== null) ? texts.filter(Boolean).join(' ') : null
}

function isInline({ role }: SpokenNode): boolean {
  return role === 'strong' || role === 'emphasis' || role === 'time' || role === 'generic'
}

/** What is told of one thing: what it is, its name, its value, its states, its description. */
export function spokenLine({ role, name, value, position, states, description }: SpokenNode): string {
  const level = role === 'heading' ? ` ${states.level}` : ''
  const said = name.trim() ? `: ${name.trim()}` : ''
  const rest = [
    value && value !== name ? `= ${value}` : null,
    position,
    ...statesOf(states),
    description ? `(${description})` : null,
  ]
  return `${role}${level}${said}${rest.map((part) => (part === null ? '' : ` ${part}`)).join('')}`
}

function statesOf({
  pressed,
  expanded,
  disabled,
  selected,
  checked,
  live,
}: SpokenNode['states']): readonly (string | null)[] {
  return [
    pressed === 'true' ? '[pressed]' : null,
    expanded === true ? '[expanded]' : expanded === false ? '[collapsed]' : null,
    disabled === true ? '[unavailable]' : null,
    selected === true ? '[selected]' : null,
    checked === 'true' ? '[checked]' : null,
    live ? `[live ${live}]` : null,
  ]
}
