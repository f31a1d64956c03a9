import { facetsOf, LANE } from '../../core/facet-counts'
import type { TimelineFilter } from '../../core/timeline-filter'
import type { World } from '../../core/world'
import { html, tell, write } from '../dom'
import { facetChoices } from './facet-choices'
import { freshId, type Panel, type PanelRules } from './panel'

/** Milliseconds without a key after which the words are searched for. */
const SETTLED = 200

/** Lanes, facets and words to filter by; the place in time stays as it is. */
export function filterPanel({ words, state, send }: PanelRules): Panel {
  const { actions, say } = words
  const facets = new Map<string, ReturnType<typeof facetChoices>>()
  const search = html('input', { type: 'search', class: 'dl-field', id: freshId(), autocomplete: 'off', input: typed })
  const count = html('p', { class: 'dl-soft' })
  const clear = html('button', { type: 'button', class: 'dl-button', click: clearAll }, say(actions.clearFilter))
  const lists = html('div', { class: 'dl-facets' })
  const element = html(
    'div',
    {},
    html('label', { for: search.id }, say(actions.search)),
    search,
    lists,
    html('div', { class: 'dl-panel-row' }, clear, count),
  )
  let timer = 0
  let drawn: World | null = null
  search.value = state().filter.text ?? ''

  function typed(): void {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => change({ text: search.value }), SETTLED)
  }

  function change(part: TimelineFilter): void {
    send({ type: 'filter', filter: { ...state().filter, ...part } })
  }

  function clearAll(): void {
    window.clearTimeout(timer)
    search.value = ''
    send({ type: 'filter', filter: {} })
  }

  function toggle(name: string, value: string | null): void {
    const { lanes = [], facets: wanted = {} } = state().filter
    if (name === LANE) change({ lanes: toggled(lanes, value) })
    else change({ facets: { ...wanted, [name]: toggled(wanted[name] ?? [], value ?? '') } })
  }

  function choicesOf(name: string) {
    const known = facets.get(name)
    if (known) return known
    const made = facetChoices(name, { words, toggle: (value) => toggle(name, value) })
    facets.set(name, made)
    lists.append(made.element)
    return made
  }

  function draw(): void {
    const { world, whole, filter } = state()
    if (drawn === world) return
    drawn = world
    for (const counts of facetsOf(whole, filter)) {
      // One value alone divides nothing.
      const { name, values } = counts
      if (facets.has(name) || values.length > 1 || values[0]?.isWanted) choicesOf(name).draw(counts)
    }
    if (document.activeElement !== search) search.value = filter.text ?? ''
    tell(count, say(actions.filtered, { count: world.store.count, total: whole.store.count }))
    write(clear, { 'aria-disabled': world === whole ? 'true' : null })
  }

  return { element, draw }
}

function toggled<Value>(list: readonly Value[], value: Value): readonly Value[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value]
}
