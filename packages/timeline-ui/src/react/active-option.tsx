import { useMemo } from 'react'
import { drawnOf } from '../core/hit'
import type { TimelineIncident } from '../core/incident'
import type { Layout } from '../core/layout'
import { unknownOrderAt } from '../core/order-at'
import { spokenName } from '../core/spoken-name'
import { incidentBy, type TimelineState } from '../core/state'
import { firstInWindow } from '../core/step'
import { markAlong } from '../live/position'
import { unknownOrderWords } from '../unknown-order-words'
import type { Words } from '../words'

export interface ActiveOptionProps {
  readonly layout: Layout
  readonly state: TimelineState
  readonly words: Words
  /** Put before the ids of options: a screen reader speaks when the id of the active one changes. */
  readonly id: string
}

/** The incident that the keys act on; before any has the focus, the one that would get it. */
function activeIn(state: TimelineState): TimelineIncident | null {
  return incidentBy(state.world, state.focused ?? state.selected) ?? firstInWindow(state)
}

/** The incident that the keys act on, named in full, over its mark. */
export function ActiveOption({ layout, state, words, id }: ActiveOptionProps) {
  const { world, focused, selected } = state
  const { store } = world
  const incident = activeIn(state)
  const position = incident ? store.positionOf(incident.id) : -1
  const name = useMemo(() => {
    if (position < 0) return null
    return spokenName(store.at(position), words.messages, unknownOrderWords(unknownOrderAt(world, position), words))
  }, [world, store, position, words])
  if (!incident) return null
  const drawn = drawnOf(layout, incident.id)
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox keeps the focus and names its active option.
    <div
      key={incident.id}
      className="dl-mark-frame"
      role="option"
      id={`${id}${incident.id}`}
      data-of="focused"
      data-incident={incident.id}
      data-focused={focused === incident.id || undefined}
      data-kind={drawn?.mark.kind}
      aria-selected={selected === incident.id}
      aria-posinset={store.nthInTime(position) + 1}
      aria-setsize={store.count}
      style={drawn ? markAlong(drawn, layout.scale.width) : undefined}
    >
      <span className="dl-visually-hidden">{name}</span>
    </div>
  )
}
