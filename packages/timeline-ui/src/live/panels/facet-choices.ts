import { type FacetCount, type FacetCounts, LANE } from '../../core/facet-counts'
import { html, tell, write } from '../dom'
import type { ActionWords } from './panel'

/** Values of a facet that are shown before more are asked for, and the most that are shown at all. */
const SHOWN = { first: 8, most: 200 }

export interface ChoiceRules {
  readonly words: ActionWords
  /** A value is wanted, or no longer. */
  readonly toggle: (value: string | null) => void
}

interface Choice {
  readonly element: HTMLElement
  readonly box: HTMLInputElement
  readonly count: HTMLElement
}

/** The values of one facet as boxes to tick. Once shown, a value keeps its place: nothing moves under the reader's hand. */
export function facetChoices(name: string, { words, toggle }: ChoiceRules) {
  const choices = new Map<string | null, Choice>()
  const list = html('div', { class: 'dl-choices' })
  const more = html('button', { type: 'button', class: 'dl-button', click: showAll })
  const element = html('fieldset', { class: 'dl-facet' }, html('legend', {}, facetLabel(name, words)), list, more)
  let isWhole = false

  function draw({ values }: FacetCounts): void {
    const told = new Map(values.map((one) => [one.value, one]))
    for (const value of told.keys()) if (choices.size < SHOWN.most && !choices.has(value)) add(value)
    for (const [value, choice] of choices) refresh(choice, told.get(value))
    fold()
  }

  function add(value: string | null): void {
    const box = html('input', { type: 'checkbox', change: () => toggle(value) })
    const count = html('span', { class: 'dl-soft' })
    const label = html(
      'label',
      { class: 'dl-choice' },
      box,
      html('bdi', {}, valueLabel(name, value, words)),
      ' ',
      count,
    )
    choices.set(value, { element: label, box, count })
    list.append(label)
  }

  function refresh({ box, count }: Choice, told: FacetCount | undefined): void {
    box.checked = told?.isWanted ?? false
    tell(count, (told?.count ?? 0).toLocaleString(words.locale))
  }

  /** What is ticked is never folded away. */
  function fold(): void {
    let hidden = 0
    for (const [index, { element: label, box }] of [...choices.values()].entries()) {
      const isHidden = !isWhole && index >= SHOWN.first && !box.checked
      write(label, { hidden: isHidden })
      if (isHidden) hidden += 1
    }
    write(more, { hidden: hidden === 0 })
    tell(more, words.say(words.actions.moreValues, { count: hidden }))
  }

  function showAll(): void {
    const next = [...choices.values()].find(({ element: label }) => label.hidden)
    isWhole = true
    fold()
    next?.box.focus()
  }

  return { element, draw }
}

function facetLabel(name: string, { actions, say }: ActionWords): string {
  return name === LANE ? say(actions.lane) : wordOf(actions.facet, name)
}

function valueLabel(name: string, value: string | null, { actions, messages, say }: ActionWords): string {
  if (value === null) return say(actions.noLane)
  if (name === 'verification') return wordOf(messages.verification, value)
  return name === 'date' ? wordOf(actions.dateClass, value) : value
}

/** What a developer calls it where we have no word for it. */
function wordOf(table: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(table, name) ? (table[name] ?? name) : name
}
