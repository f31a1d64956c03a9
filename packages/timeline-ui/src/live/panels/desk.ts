import { incidentBy } from '../../core/state'
import { type ViewState, viewStateOf } from '../../core/view-state'
import { englishActions } from '../../locale/english-actions'
import type { Words } from '../../words'
import type { ActionName } from '../action-buttons'
import { html, tell } from '../dom'
import { drawer } from './drawer'
import { groupWords } from './group-words'
import type { PanelRules } from './panel'
import { selectedCard } from './selected-card'

/** Milliseconds for which each incident is shown while they play. */
const PACE = 3000

export interface DeskRules extends Omit<PanelRules, 'words'> {
  readonly words: Words
  /** The address of a page that shows a view. */
  readonly linkTo: () => ((view: ViewState) => string) | undefined
}

/** All that acts, opens and tells when a reader does more than move about. */
export function desk({ words: plain, state, send, linkTo }: DeskRules) {
  const words = { ...plain, actions: plain.messages.actions ?? englishActions }
  const { actions, messages, say } = words
  const rules = { words, state, send }
  const panels = drawer(rules)
  const card = selectedCard(rules)
  const said = html('div', { class: 'dl-said', role: 'status' })
  const heard = html('p', { class: 'dl-visually-hidden', role: 'status' })
  const place = html('div', {}, panels.element, said, heard)
  let timer = 0

  function press(name: ActionName, button: HTMLElement): void {
    if (name === 'copyLink') void copy()
    else if (name === 'play') send({ type: state().isPlaying ? 'pause' : 'play' })
    else panels.toggle(name, button)
  }

  async function copy(): Promise<void> {
    const address = linkTo()?.(viewStateOf(state())) ?? ''
    try {
      await navigator.clipboard.writeText(address)
      said.replaceChildren(say(actions.linkCopied))
    } catch {
      const field = html('input', {
        class: 'dl-field',
        readonly: true,
        'aria-label': say(actions.copyThis),
        dir: 'ltr',
      })
      field.value = address
      said.replaceChildren(field)
      field.select()
    }
  }

  function draw(): void {
    const { isPlaying, world, selected } = state()
    panels.draw()
    card.draw()
    const incident = isPlaying ? incidentBy(world, selected) : null
    tell(heard, incident ? `${incident.date.label}${messages.separator}${incident.title}` : '')
    if (isPlaying) timer ||= window.setInterval(() => send({ type: 'tick' }), PACE)
    else stop()
  }

  function stop(): void {
    window.clearInterval(timer)
    timer = 0
  }

  /** The group that the keys act on, as it is read out. */
  function groupName(): string {
    const { group, world } = state()
    return group ? groupWords(world, group, words) : ''
  }

  /** How many the filter leaves; nothing where it leaves all. */
  function filtered(): string {
    const { world, whole } = state()
    return world === whole ? '' : say(actions.filtered, { count: world.store.count, total: whole.store.count })
  }

  return { place, card: card.element, press, draw, stop, groupName, filtered }
}
