import type { Group } from '../core/group'
import type { TimelineIncident } from '../core/incident'
import { incidentBy, type TimelineState } from '../core/state'
import { countInWindow } from '../core/step'
import { windowLabel } from '../core/tick-label'
import type { Words } from '../words'
import { writtenIn } from '../written-in'
import { html, tell } from './dom'

/** Milliseconds without a change after which the status is read out. */
const SETTLED = 700

/** What is told by what loads later. */
export interface Asides {
  /** The group that the keys act on. */
  readonly groupName: () => string
  /** How many the filter leaves. */
  readonly filtered: () => string
}

/** One line below the picture: what is selected, with its link, and how much is in view. */
export function caption(words: Words, asides: Asides) {
  const current = html('p', { class: 'dl-current' })
  const status = html('p', { class: 'dl-status', 'aria-hidden': 'true' })
  const spoken = html('p', { class: 'dl-visually-hidden', role: 'status' })
  const element = html('div', { class: 'dl-caption' }, current, status, spoken)
  let incident: TimelineIncident | null = null
  let group: Group | null = null
  let timer = 0

  function draw(state: TimelineState): void {
    const now = incidentBy(state.world, state.selected ?? state.focused)
    if (now !== incident || state.group !== group) {
      incident = now
      group = state.group
      current.replaceChildren(...(group ? [asides.groupName()] : now ? [currentWords(now)] : []))
    }
    const whole = statusWords(state, words, asides.filtered())
    if (status.textContent === whole) return
    tell(status, whole)
    window.clearTimeout(timer)
    timer = window.setTimeout(() => tell(spoken, whole), SETTLED)
  }
  return { element, draw, stop: () => window.clearTimeout(timer) }
}

function currentWords({ language, date, title, href }: TimelineIncident): HTMLElement {
  const link = href ? html('a', { href }, title) : html('span', {}, title)
  return html('span', { ...writtenIn(language) }, html('b', {}, date.label), ' ', link)
}

function statusWords(state: TimelineState, words: Words, filtered: string): string {
  const { messages, say } = words
  const { store, unplaced } = state.world
  const shown = say(messages.status, {
    shown: countInWindow(state),
    count: store.count,
    window: windowLabel(state.scale, words),
  })
  return [shown, filtered, unplaced.length > 0 && say(messages.statusUnplaced, { count: unplaced.length })]
    .filter(Boolean)
    .join('; ')
}
