import { html, write } from '../dom'
import { datePanel } from './date-panel'
import { filterPanel } from './filter-panel'
import { freshId, type Panel, type PanelRules } from './panel'

export type DrawerName = 'filter' | 'goTo'

/** The place under the toolbar where one panel at a time is open; Escape closes it and leads back to its button. */
export function drawer(rules: PanelRules) {
  const { messages, say } = rules.words
  const element = html('div', { class: 'dl-panel', id: freshId(), hidden: true, keydown: leave })
  let open: { readonly name: DrawerName; readonly panel: Panel; readonly button: HTMLElement } | null = null

  /** Opens the panel of a button, or closes it where it is open. */
  function toggle(name: DrawerName, button: HTMLElement): void {
    const isOpen = open?.name === name
    close()
    if (isOpen) return
    open = { name, button, panel: name === 'filter' ? filterPanel(rules) : datePanel(rules) }
    open.panel.draw()
    element.replaceChildren(open.panel.element)
    write(element, { role: 'group', 'aria-label': say(messages[name]), hidden: false })
    write(button, { 'aria-expanded': 'true', 'aria-controls': element.id })
    element.querySelector('input')?.focus()
  }

  function close(): void {
    if (open) write(open.button, { 'aria-expanded': 'false' })
    open = null
    element.replaceChildren()
    write(element, { hidden: true })
  }

  function leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !open) return
    event.preventDefault()
    const { button } = open
    close()
    button.focus()
  }

  return { element, toggle, draw: () => open?.panel.draw() }
}
