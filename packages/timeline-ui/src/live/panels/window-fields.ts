import { DAY, dayOf } from '../../core/calendar'
import type { Span } from '../../core/incident'
import { formatWindow, parseWindow } from '../../core/window-text'
import { html, tell, write } from '../dom'
import { freshId, type Panel, type PanelRules } from './panel'

/** The window as two dates; those that a date field cannot hold, before our era or after the year 9999, as text. */
export function windowFields({ words, state, send }: PanelRules): Panel {
  const { actions, say } = words
  const problem = html('p', { class: 'dl-problem', id: freshId(), role: 'status' })
  const [from, to] = [dateField('windowFrom'), dateField('windowTo')]
  const element = html('div', {}, html('div', { class: 'dl-panel-row' }, from.element, to.element), problem)

  function dateField(name: 'windowFrom' | 'windowTo') {
    const field = html('input', { class: 'dl-field', id: freshId(), change: show, blur: draw })
    return { field, element: html('div', {}, html('label', { for: field.id }, say(actions[name])), ' ', field) }
  }

  function show(): void {
    const [first, last] = [from.field.value, to.field.value]
    if (!first || !last) return
    const shown = from.field.type === 'date' ? lastDayIncluded(first, last) : parseWindow(`${first}..${last}`)
    tell(problem, shown ? '' : say(actions.windowOrder))
    for (const { field } of [from, to])
      write(field, { 'aria-invalid': !shown, 'aria-describedby': shown ? null : problem.id })
    const { bounds } = state().world
    if (shown)
      send({ type: 'show', window: { from: Math.max(shown.from, bounds.from), to: Math.min(shown.to, bounds.to) } })
  }

  /** What is being typed stays as it is. */
  function draw(): void {
    const { scale } = state()
    const texts = textsOf(scale)
    for (const [index, { field }] of [from, to].entries()) {
      if (document.activeElement === field && field.type === texts.type) continue
      if (field.ariaInvalid === 'true') continue
      field.type = texts.type
      field.value = texts.values[index] ?? ''
    }
  }

  return { element, draw }
}

interface Texts {
  readonly type: 'date' | 'text'
  readonly values: readonly string[]
}

function textsOf(window: Span): Texts {
  const last = Math.max(window.from, window.to - 1)
  const canBeDays = dayOf(window.from).year >= 1 && dayOf(last).year <= 9999
  if (!canBeDays) return { type: 'text', values: formatWindow(window).split('..') }
  return { type: 'date', values: [window.from, last].map((instant) => new Date(instant).toISOString().slice(0, 10)) }
}

/** Readers mean the last day with all of its hours. */
function lastDayIncluded(first: string, last: string): Span | null {
  const [from, to] = [Date.parse(first), Date.parse(last) + DAY]
  return to > from ? { from, to } : null
}
