import type { Command } from '../core/command'
import { ZOOM_STEP } from '../core/keyboard'
import { isShowingAll } from '../core/show-window'
import type { TimelineState } from '../core/state'
import type { Words } from '../words'
import { html, write } from './dom'
import { type IconName, icon } from './icon'

interface Tool {
  readonly name: 'previous' | 'next' | 'earlier' | 'later' | 'zoomIn' | 'zoomOut' | 'fit'
  readonly icon: IconName
  readonly command: Command
  /** Whether it does nothing where all is in view. */
  readonly isForPart?: true
}

const GROUPS: readonly (readonly Tool[])[] = [
  [
    { name: 'previous', icon: 'previous', command: { type: 'step', by: -1 } },
    { name: 'next', icon: 'next', command: { type: 'step', by: 1 } },
  ],
  [
    { name: 'earlier', icon: 'earlier', command: { type: 'page', by: -1 }, isForPart: true },
    { name: 'later', icon: 'later', command: { type: 'page', by: 1 }, isForPart: true },
  ],
  [
    { name: 'zoomOut', icon: 'minus', command: { type: 'zoom', factor: 1 / ZOOM_STEP }, isForPart: true },
    { name: 'zoomIn', icon: 'plus', command: { type: 'zoom', factor: ZOOM_STEP } },
    { name: 'fit', icon: 'fit', command: { type: 'fit' }, isForPart: true },
  ],
]

export interface ToolbarRules {
  readonly words: Words
  readonly state: () => TimelineState
  readonly send: (command: Command) => void
  /** Whether the reader may switch between picture and list. */
  readonly hasViews: boolean
  /** Buttons for what is not a movement. */
  readonly actions: HTMLElement
}

/** A button for every gesture. */
export function toolbar({ words: { messages, say }, state, send, hasViews, actions }: ToolbarRules) {
  const switches = (['picture', 'list'] as const).map((view) => {
    const button = html(
      'button',
      { type: 'button', class: 'dl-button', click: () => send({ type: 'view', view }) },
      say(messages[view]),
    )
    return { view, button }
  })
  const viewSwitch = html(
    'fieldset',
    { class: 'dl-tools dl-view-switch', 'aria-label': say(messages.view) },
    ...switches.map(({ button }) => button),
  )
  const tools = GROUPS.flat().map((tool) => ({ tool, button: toolButton(tool) }))
  const groups = GROUPS.map((group) =>
    html('div', { class: 'dl-tools' }, ...tools.flatMap(({ tool, button }) => (group.includes(tool) ? button : []))),
  )
  const element = html(
    'fieldset',
    { class: 'dl-toolbar', 'aria-label': say(messages.toolbar) },
    hasViews && viewSwitch,
    actions,
    ...groups,
  )

  function toolButton({ name, icon: drawing, command, isForPart }: Tool) {
    const label = say(messages[name])
    const click = () => {
      if (!isForPart || !isShowingAll(state())) send(command)
    }
    return html('button', { type: 'button', class: 'dl-button', title: label, click }, icon(drawing))
  }

  /** A button that can do nothing now stays in the tab order, and says so. */
  function draw(): void {
    const { view, whole } = state()
    for (const one of switches) write(one.button, { 'aria-pressed': String(one.view === view) })
    for (const group of [actions, ...groups]) write(group, { hidden: view === 'list' || whole.store.count === 0 })
    const isAll = isShowingAll(state())
    for (const { tool, button } of tools) write(button, { 'aria-disabled': isAll && tool.isForPart ? 'true' : null })
  }
  return { element, draw }
}
