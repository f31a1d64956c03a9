import type { TimelineIncident } from '../../core/incident'
import { type Link, linksOf } from '../../core/links'
import type { TimelineState } from '../../core/state'
import { incidentBy } from '../../core/state'
import { writtenIn } from '../../written-in'
import { html } from '../dom'
import type { Panel, PanelRules } from './panel'

/** What the caption has no room for of the selected incident: summary, and the incidents that it has to do with. */
export function selectedCard({ words, state, send }: PanelRules): Panel {
  const element = html('section', { class: 'dl-card', 'aria-label': words.say(words.actions.selected), hidden: true })
  let told: readonly unknown[] = []

  function draw(): void {
    const { whole, selected, trail } = state()
    if (told[0] === whole && told[1] === selected && told[2] === trail) return
    told = [whole, selected, trail]
    const incident = incidentBy(whole, selected)
    const children = incident ? [...summaryOf(incident), ...linkLists(incident), ...wayBack()] : []
    element.replaceChildren(...children)
    element.hidden = children.length === 0
  }

  function linkLists(incident: TimelineIncident): readonly HTMLElement[] {
    const links = linksOf(state().whole, incident)
    if (links.length === 0) return []
    return [html('ul', { class: 'dl-card-links' }, ...links.map((link) => html('li', {}, ...linkWords(link))))]
  }

  function linkWords({ kind, incident }: Link): readonly (Node | string)[] {
    return [
      html('span', { class: 'dl-soft' }, words.actions.related[kind]),
      ' ',
      linkTo(incident, incident.title, () => send({ type: 'follow', id: incident.id })),
    ]
  }

  function wayBack(): readonly HTMLElement[] {
    const came = cameFrom(state())
    if (!came) return []
    const text = words.say(words.actions.goBack, { title: came.title })
    return [linkTo(came, text, () => send({ type: 'back' }))]
  }

  /** What is pressed goes away with the card of the old incident: the new card takes the focus. */
  function linkTo({ language }: TimelineIncident, text: string, press: () => void): HTMLElement {
    const click = () => {
      press()
      element.tabIndex = -1
      element.focus({ preventScroll: true })
    }
    return html('button', { type: 'button', class: 'dl-card-link', ...writtenIn(language), click }, text)
  }

  return { element, draw }
}

function summaryOf({ summary, language }: TimelineIncident): readonly HTMLElement[] {
  return summary ? [html('p', { ...writtenIn(language) }, summary)] : []
}

function cameFrom({ whole, trail }: TimelineState): TimelineIncident | null {
  return incidentBy(whole, trail.at(-1)?.followed?.selected ?? null)
}
