import { reportUnread } from './aside'
import { type Conversion, ownIdOf, recordOf } from './conversion'
import { EntryProblem } from './entry-problem'
import { entriesOf, type Fields } from './fields'
import { readHtml } from './read-node'
import { told } from './told-text'

const GROUP_FIELDS: ReadonlySet<string> = new Set(['id', 'content', 'order', 'nestedGroups', 'visible'])

/** Groups of vis as lanes, in the order in which vis shows them. */
export interface VisGroups {
  /** The lane of an item's group; `null` for an item without one. Throws an EntryProblem where its group is hidden. */
  laneOf(group: unknown, path: string): string | null
  /** The lanes that hold something, groups first, then what is named only by items. */
  lanesOf(drafts: readonly { readonly lane?: string | null }[]): readonly string[]
}

interface Group {
  readonly id: string
  readonly name: string
  readonly order: number
  readonly isHidden: boolean
  readonly children: readonly string[]
}

export function readGroups(list: ReturnType<typeof entriesOf>, conversion: Conversion): VisGroups {
  const { report } = conversion
  const groups = new Map<string, Group>()
  const names = new Set<string>()
  for (const [index, entry] of list ?? []) {
    const path = `groups[${index}]`
    const group = conversion.attempt(path, () => readGroup(recordOf(entry), path, conversion))
    if (!group) continue
    if (groups.has(group.id)) report.add(path, `Left out: the group "${group.id}" is there already.`)
    else groups.set(group.id, { ...group, name: freeName(group, names) })
  }
  return {
    laneOf(group, path) {
      const id = ownIdOf(group)
      if (id === null) return null
      const known = groups.get(id)
      if (known?.isHidden) throw new EntryProblem(`Its group "${known.name}" is hidden.`)
      if (!known && list) report.add(`${path}.group`, `There is no group "${id}"; the lane bears its id.`)
      return known?.name ?? id
    },
    lanesOf(drafts) {
      const used = new Set(drafts.flatMap(({ lane }) => lane ?? []))
      return [...new Set([...inOrder(groups).map(({ name }) => name), ...used])].filter((name) => used.has(name))
    },
  }
}

function readGroup(fields: Fields, path: string, conversion: Conversion): Group {
  const { report } = conversion
  const id = ownIdOf(fields.get('id'))
  if (id === null) throw new EntryProblem('A group needs an id.')
  const order = fields.get('order')
  const children = (entriesOf(fields.get('nestedGroups')) ?? []).flatMap(([, child]) => ownIdOf(child) ?? [])
  const isHidden = fields.get('visible') === false
  if (children.length > 0) report.add(`${path}.nestedGroups`, 'Lanes do not nest; the inner follow the outer one.')
  if (isHidden) report.add(path, 'The group is hidden; its items are left out.')
  reportUnread(fields, GROUP_FIELDS, 'groups[]', report)
  return {
    id,
    name: told(readHtml(fields.get('content')), `${path}.content`, report).text?.replace(/\s+/g, ' ') ?? id,
    order: typeof order === 'number' && Number.isFinite(order) ? order : 0,
    isHidden,
    children,
  }
}

/** A lane is known by its name: of two groups with the same one, the later bears its id too. */
function freeName({ id, name }: Group, names: Set<string>): string {
  const candidate = names.has(name) ? `${name} (${id})` : name
  names.add(candidate)
  return candidate
}

function inOrder(groups: ReadonlyMap<string, Group>): readonly Group[] {
  const inner = new Set([...groups.values()].flatMap(({ children }) => children))
  const ordered = new Set<Group>()
  const sorted = [...groups.values()].toSorted((a, b) => a.order - b.order)
  const waiting = [...sorted, ...sorted.filter(({ id }) => !inner.has(id)).toReversed()]
  // From the end: outer groups first, each followed by its inner ones; what lies in a circle comes last.
  while (waiting.length > 0) {
    const group = waiting.pop()
    if (!group || ordered.has(group)) continue
    ordered.add(group)
    waiting.push(...group.children.flatMap((id) => groups.get(id) ?? []).toReversed())
  }
  return [...ordered]
}
