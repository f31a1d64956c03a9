import type { Command } from '../core/command'
import type { Hidden } from '../core/counts'
import { signedNumber } from '../core/formatters'
import type { DrawnLane, Layout } from '../core/layout'
import { yearsLabel } from '../core/tick-label'
import type { Words } from '../words'
import { html } from './dom'
import { type Kept, keep } from './keep'
import { at, parts } from './position'

export interface CountRules {
  readonly words: Words
  readonly send: (command: Command) => void
}

interface CountButton extends Kept {
  readonly reveal: Command
}

/** What found no room, counted where it lies; a press zooms to it. Keys reach the same incidents one by one. */
export function counts({ words, send }: CountRules) {
  let buttons: readonly CountButton[] = []
  const holder = () => html('div', { class: 'dl-counts', click })
  const [within, outside] = [holder(), holder()]
  const [keepWithin, keepOutside] = [keep(within, 'button'), keep(outside, 'button')]

  function click({ target }: Event): void {
    const key = target instanceof Element ? target.closest('button')?.dataset.key : undefined
    const pressed = buttons.find((button) => button.key === key)
    if (pressed) send(pressed.reveal)
  }

  function draw({ lanes, scale: { width } }: Layout): void {
    const moving = lanes.flatMap((lane) => withinOf(lane, { width, words }))
    const resting = lanes.flatMap((lane) => outsideOf(lane, words))
    buttons = [...moving, ...resting]
    keepWithin.draw(moving)
    keepOutside.draw(resting)
  }

  /** `within` moves with the time under it, `outside` stays at the edges. */
  return { within, outside, draw }
}

function withinOf({ label, counts }: DrawnLane, { width, words }: { readonly width: number; readonly words: Words }) {
  return counts.map(({ at: pixels, row, count, span }): CountButton => {
    const key = `${label} ${span.from} ${span.to}`
    return {
      key,
      attributes: {
        ...BUTTON,
        class: 'dl-count',
        'data-key': key,
        'aria-label': words.say(words.messages.more, { count }),
        style: { ...parts({ row }), ...at(pixels / width) },
      },
      text: signedNumber(count, words.locale),
      reveal: { type: 'reveal', span, lane: label },
    }
  })
}

const BUTTON = { type: 'button', tabindex: -1 }

/** Of a lane that has none in the window: how many, on which side, in which years. */
function outsideOf({ label, row, rows, outside }: DrawnLane, words: Words): readonly CountButton[] {
  return (['earlier', 'later'] as const).flatMap((side) => {
    const hidden: Hidden | null = outside[side]
    if (!hidden) return []
    const key = `${label} ${side}`
    const message = words.messages[side === 'earlier' ? 'moreEarlier' : 'moreLater']
    return {
      key,
      attributes: {
        ...BUTTON,
        class: 'dl-outside',
        'data-side': side,
        'data-key': key,
        style: parts({ row, height: rows }),
      },
      inner: {},
      text: words.say(message, { count: hidden.count, years: yearsLabel(hidden.span, words) }),
      reveal: { type: 'reveal', span: hidden.span, lane: label },
    }
  })
}
