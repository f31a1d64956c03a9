import { earliestOf, type World } from '../core/world'
import type { Words } from '../words'
import { html } from './dom'

/** How many of a timeline's first incidents are looked at to explain only the marks that are there. */
const EXPLAINED = 1000

/** What the marks mean, folded away; its drawings load when it is opened. */
export function explanation(words: Words, world: () => World) {
  const element = html(
    'details',
    { class: 'dl-explanation', toggle },
    html('summary', {}, words.say(words.messages.legend)),
  )
  async function toggle(): Promise<void> {
    if (!element.open) return
    const { legend } = await import('./legend')
    const before = element.querySelector('ul')
    const drawn = legend(words, earliestOf(world(), EXPLAINED))
    if (before) before.replaceWith(drawn)
    else element.append(drawn)
  }
  return { element }
}
