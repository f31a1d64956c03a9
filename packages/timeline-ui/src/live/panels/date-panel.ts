import { html, tell, write } from '../dom'
import { freshId, type Panel, type PanelRules } from './panel'
import { windowFields } from './window-fields'

/** A date to go to, in words or EDTF, and the window as two dates. */
export function datePanel(rules: PanelRules): Panel {
  const { words, state, send } = rules
  const { actions, say } = words
  const hint = html('p', { class: 'dl-soft', id: freshId() }, say(actions.dateHint))
  const problem = html('p', { class: 'dl-problem', id: freshId(), role: 'status' })
  const described = `${hint.id} ${problem.id}`
  const field = html('input', { class: 'dl-field', id: freshId(), 'aria-describedby': described, autocomplete: 'off' })
  const fields = windowFields(rules)
  const form = html(
    'form',
    { submit: go },
    html('label', { for: field.id }, say(actions.date)),
    html('div', { class: 'dl-panel-row' }, field, html('button', { class: 'dl-button' }, say(actions.go))),
    hint,
    problem,
  )

  async function go(event: Event): Promise<void> {
    event.preventDefault()
    const text = field.value.trim()
    if (text === '') return
    // The phrases of six languages weigh more than all the rest.
    const { readDate } = await import('./read-date')
    const span = readDate(text, { locale: words.locale, window: state().scale })
    write(field, { 'aria-invalid': !span })
    tell(problem, span ? '' : say(actions.noDate, { text }))
    if (span) send({ type: 'jump', span })
  }

  return { element: html('div', {}, form, fields.element), draw: fields.draw }
}
