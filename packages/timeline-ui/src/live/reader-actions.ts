import { incidentBy } from '../core/state'
import { type ViewState, viewStateOf } from '../core/view-state'
import { html, tell, write } from './dom'
import { type ICONS, icon } from './icon'
import { freshId, type Panel, type PanelRules } from './panels/panel'

/** Milliseconds for which each incident is shown while they play. */
const PACE = 3000

export interface ReaderActionRules extends PanelRules {
  /** What is not needed at once. */
  readonly later: () => Promise<typeof import('./panels/later')>
  /** The address of a page that shows a view. */
  readonly linkTo: ((view: ViewState) => string) | undefined
}

type PanelName = 'filter' | 'goTo'

interface OpenPanel {
  readonly name: PanelName
  readonly panel: Panel
}

/** Buttons for what is not a movement, and the place under the toolbar where what they open stands. */
export function readerActions(rules: ReaderActionRules) {
  const { words, state, send, later, linkTo } = rules
  const { messages, say } = words
  const drawer = html('div', { class: 'dl-panel', id: freshId(), hidden: true, keydown: leave })
  const note = html('div', { class: 'dl-said', role: 'status' })
  const heard = html('p', { class: 'dl-visually-hidden', role: 'status' })
  const place = html('div', {}, drawer, note, heard)
  const openers = { filter: opener('filter'), goTo: opener('goTo') }
  const playing = button('play', () => send({ type: state().isPlaying ? 'pause' : 'play' }))
  const element = html(
    'div',
    { class: 'dl-tools' },
    openers.filter,
    openers.goTo,
    playing,
    linkTo && button('copyLink', copy),
  )
  let open: OpenPanel | null = null
  let wanted: PanelName | null = null
  let timer = 0

  function button(name: keyof typeof ICONS & keyof typeof messages, click: () => void) {
    const label = say(messages[name] as string)
    return html('button', { type: 'button', class: 'dl-button', 'aria-label': label, title: label, click }, icon(name))
  }

  function opener(name: PanelName) {
    const made = button(name, () => toggle(name))
    write(made, { 'aria-expanded': 'false', 'aria-controls': drawer.id })
    return made
  }

  async function toggle(name: PanelName): Promise<void> {
    if (wanted === name) return close()
    close()
    wanted = name
    const { filterPanel, datePanel } = await later()
    if (wanted !== name) return
    open = { name, panel: name === 'filter' ? filterPanel(rules) : datePanel(rules) }
    open.panel.draw()
    drawer.replaceChildren(open.panel.element)
    write(drawer, { role: 'group', 'aria-label': say(messages[name]), hidden: false })
    write(openers[name], { 'aria-expanded': 'true' })
    drawer.querySelector('input')?.focus()
  }

  function close(): void {
    if (wanted) write(openers[wanted], { 'aria-expanded': 'false' })
    wanted = open = null
    drawer.replaceChildren()
    write(drawer, { hidden: true })
  }

  function leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !wanted) return
    event.preventDefault()
    const back = openers[wanted]
    close()
    back.focus()
  }

  async function copy(): Promise<void> {
    const address = linkTo?.(viewStateOf(state())) ?? ''
    try {
      await navigator.clipboard.writeText(address)
      note.replaceChildren(say(messages.linkCopied))
    } catch {
      const field = html('input', {
        class: 'dl-field',
        readonly: true,
        'aria-label': say(messages.copyThis),
        dir: 'ltr',
      })
      field.value = address
      note.replaceChildren(field)
      field.select()
    }
  }

  function draw(): void {
    const { isPlaying, filter, world, selected } = state()
    const name = isPlaying ? 'pause' : 'play'
    if (playing.dataset.name !== name) {
      write(playing, { 'data-name': name, 'aria-label': say(messages[name]), title: say(messages[name]) })
      playing.replaceChildren(icon(name))
    }
    write(openers.filter, { 'data-on': Object.keys(filter).length > 0 })
    const incident = isPlaying ? incidentBy(world, selected) : null
    tell(heard, incident ? `${incident.date.label}${messages.separator}${incident.title}` : '')
    if (isPlaying) timer ||= window.setInterval(() => send({ type: 'tick' }), PACE)
    else stop()
    open?.panel.draw()
  }

  function stop(): void {
    window.clearInterval(timer)
    timer = 0
  }

  return { element, place, draw, stop }
}
