import type { Group } from '../../core/group'
import { groupLabel } from '../../core/group-label'
import { nthInTime } from '../../core/step'
import type { World } from '../../core/world'
import type { ActionWords } from './panel'

/** A group as it is read out: when, how many, the first and the last of them. */
export function groupWords(world: World, group: Group, words: ActionWords): string {
  const { actions, say } = words
  const { by, first, last } = group
  const label = groupLabel(group, words)
  const name =
    by.unit === 'part'
      ? say(actions.groupPart, { name: label, from: first - by.first + 1, to: last - by.first })
      : label
  return say(actions.group, {
    name,
    count: last - first,
    first: nthInTime(world, first)?.title ?? '',
    last: nthInTime(world, last - 1)?.title ?? '',
  })
}
