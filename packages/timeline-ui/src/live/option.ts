import type { Group } from '../core/group'
import { drawnOf } from '../core/hit'
import type { Layout } from '../core/layout'
import { unknownOrderAt } from '../core/order-at'
import { partOf } from '../core/overview-frame'
import { spokenName } from '../core/spoken-name'
import { incidentBy, type TimelineState } from '../core/state'
import { firstInWindow } from '../core/step'
import { unknownOrderWords } from '../unknown-order-words'
import type { Words } from '../words'
import { html, tell, write } from './dom'
import { markAlong, parts } from './position'

const NOWHERE = { insetInlineStart: '', inlineSize: '', '--dl-row': '' }

export interface OptionRules {
  readonly words: Words
  readonly label: string
  /** The group that the keys act on, as it is read out. */
  readonly groupName: () => string
}

/** A listbox of one option: the incident that the keys act on, named in full; before any has the focus, the first. */
export function options({ words, label, groupName }: OptionRules) {
  const prefix = `dl-${Math.random().toString(36).slice(2)}-`
  const name = html('span', { class: 'dl-visually-hidden' })
  const hint = html('p', { class: 'dl-visually-hidden', id: `${prefix}hint` }, words.say(words.messages.hint))
  const listbox = html('div', {
    class: 'dl-options',
    role: 'listbox',
    tabindex: 0,
    'aria-label': label,
    'aria-describedby': hint.id,
  })
  let option = html('div')
  let named = ''

  /** A group is an option over all of its time. */
  function drawGroup({ first, last, span }: Group, { scale }: Layout): void {
    const id = `${prefix}${first}-${last}`
    if (option.id !== id || !option.isConnected) {
      option = html(
        'div',
        { class: 'dl-mark-frame', role: 'option', id, 'data-kind': 'group', 'data-focused': true },
        name,
      )
      listbox.replaceChildren(option)
      tell(name, groupName())
      named = ''
    }
    write(option, { style: parts({ from: partOf(scale, span.from), to: partOf(scale, span.to) }) })
    write(listbox, { 'aria-activedescendant': id })
  }

  /** While the picture moves, the option keeps its incident. */
  function draw(state: TimelineState, layout: Layout, isMoving: boolean): void {
    const { world, focused, group, selected, scale } = state
    if (group) {
      drawGroup(group, layout)
      return
    }
    const held = isMoving ? (option.dataset.incident ?? null) : null
    const incident = incidentBy(world, focused ?? selected ?? held) ?? firstInWindow({ world, scale })
    if (!incident) {
      listbox.replaceChildren()
      return
    }
    const { store } = world
    const position = store.positionOf(incident.id)
    const drawn = drawnOf(layout, incident.id)
    // A screen reader speaks when the element of the active option is another.
    if (option.dataset.incident !== incident.id || !option.isConnected) {
      option = html('div', { class: 'dl-mark-frame', role: 'option', id: `${prefix}${incident.id}` }, name)
      listbox.replaceChildren(option)
      named = ''
    }
    write(option, {
      'data-of': 'focused',
      'data-incident': incident.id,
      'data-focused': focused === incident.id,
      'data-kind': drawn?.mark.kind,
      'aria-selected': String(selected === incident.id),
      'aria-posinset': store.nthInTime(position) + 1,
      'aria-setsize': store.count,
      style: drawn ? markAlong(drawn, layout.scale.width) : NOWHERE,
    })
    write(listbox, { 'aria-activedescendant': focused === null ? null : option.id })
    if (named === incident.id) return
    named = incident.id
    const order = unknownOrderWords(unknownOrderAt(world, position), words)
    tell(name, spokenName(incident, words.messages, order))
  }
  return { listbox, hint, draw }
}
