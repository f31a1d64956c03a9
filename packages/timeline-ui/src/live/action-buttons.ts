import type { TimelineState } from '../core/state'
import type { Words } from '../words'
import { html, write } from './dom'
import { icon } from './icon'

/** What a button does that is not a movement; the code for it loads when one is first pressed. */
export type ActionName = 'filter' | 'goTo' | 'play' | 'copyLink'

export interface ActionButtonRules {
  readonly words: Words
  readonly hasLink: boolean
  readonly press: (name: ActionName, button: HTMLElement) => void
}

export function actionButtons({ words: { messages, say }, hasLink, press }: ActionButtonRules) {
  const names: readonly ActionName[] = hasLink ? ['filter', 'goTo', 'play', 'copyLink'] : ['filter', 'goTo', 'play']
  const buttons = names.map((name) => {
    const button = html('button', { type: 'button', class: 'dl-button', click: () => press(name, button) })
    return { name, button }
  })
  const element = html('div', { class: 'dl-tools' }, ...buttons.map(({ button }) => button))

  function draw({ isPlaying, world, whole }: TimelineState): void {
    for (const { name, button } of buttons) {
      const shown = name === 'play' && isPlaying ? 'pause' : name
      if (name === 'filter') write(button, { 'data-on': world !== whole })
      if (button.dataset.name === shown) continue
      const label = say(messages[shown])
      write(button, { 'data-name': shown, title: label })
      button.replaceChildren(icon(shown))
    }
  }

  return { element, draw }
}
