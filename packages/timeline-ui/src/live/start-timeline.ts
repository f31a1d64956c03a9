import type { Command } from '../core/command'
import { GROUPED_ABOVE } from '../core/grouped-above'
import type { TimelineIncident } from '../core/incident'
import { reduce } from '../core/reduce'
import type { SecondCalendar } from '../core/second-calendar'
import { plotWidth, sizeClassOf } from '../core/size-class'
import { incidentBy, startAt, type TimelineState } from '../core/state'
import { type ViewState, viewStateOf } from '../core/view-state'
import { hasNamedLanes, type World, type WorldInput, worldOf } from '../core/world'
import type { Words } from '../words'
import { type ActionName, actionButtons } from './action-buttons'
import { caption } from './caption'
import { html, write } from './dom'
import { explanation } from './explanation'
import { overview } from './overview'
import { picture } from './picture'
import { toolbar } from './toolbar'

export interface LiveOptions extends WorldInput {
  readonly words: Words
  /** Accessible name of the picture. */
  readonly label?: string | undefined
  /** A second row of the axis, as `islamicCalendar` of `@dateline/timeline-ui/calendars`. */
  readonly secondCalendar?: SecondCalendar | null | undefined
  /** What the reader sees first, as `onChange` told it once; the whole timeline where absent. */
  readonly initial?: Partial<ViewState> | null | undefined
  /** Whether the page shows the same incidents in a list below: the reader may then fold the picture away. */
  readonly isListed?: boolean | undefined
  /** The address of a page that shows a view; where given, the reader may copy it. */
  readonly linkTo?: ((view: ViewState) => string) | undefined
  readonly onSelect?: ((incident: TimelineIncident | null) => void) | undefined
  /** Follows the incident's `href` where absent. */
  readonly onOpen?: ((incident: TimelineIncident) => void) | undefined
  /** Told what the reader sees now, each time that it rests: plain data, to be kept or put into an address. */
  readonly onChange?: ((view: ViewState) => void) | undefined
}

export interface LiveTimeline {
  readonly state: TimelineState
  readonly send: (command: Command) => void
  /** Takes other incidents, words or listeners; the reader keeps the place. */
  readonly update: (options: LiveOptions) => void
  readonly destroy: () => void
}

/** What not every reader needs; it loads when it is first wanted. */
type Later = typeof import('./panels/later')

/** Commands that wait for it. */
const LATER: ReadonlySet<Command['type']> = new Set(['filter', 'jump', 'follow', 'play'])

/** Milliseconds without a movement after which the picture is drawn exactly. */
const REST = 120

/** What the parts are made with: another value of one of them makes them anew. */
const SHAPING = ['words', 'label', 'isListed', 'secondCalendar'] as const

/** Draws into `host`, in place of what is there, before it returns. Throws `InvalidIncidentsError`. */
export function startTimeline(host: HTMLElement, given: LiveOptions): LiveTimeline {
  let options = given
  let world = worldOf(options)
  let state = startAt(world, { ...options.initial, width: widthIn(host, world) })
  let later: Later | null = null
  let desk: ReturnType<Later['desk']> | null = null
  let isGone = false
  let parts = build()
  let told = JSON.stringify(viewStateOf(state))
  let frame = 0
  let rest = 0
  let measured = sizeOf(host)
  const observer = new ResizeObserver(resize)
  observer.observe(host)
  draw()
  if (world.store.count > GROUPED_ABOVE) void more()
  if (Object.keys(options.initial?.filter ?? {}).length > 0)
    send({ type: 'filter', filter: options.initial?.filter ?? {} })

  function build() {
    const { words, label = words.say(words.messages.timeline), isListed = false, secondCalendar } = options
    const rules = {
      words,
      label,
      secondCalendar,
      state: () => state,
      sizeClass: () => sizeClassOf(host.clientWidth),
      send,
      glide,
    }
    const press = (name: ActionName, button: HTMLElement) => void more().then(() => desk?.press(name, button))
    const actions = actionButtons({ words, hasLink: options.linkTo !== undefined, press })
    const groupName = () => desk?.groupName() ?? ''
    const made = {
      actions,
      toolbar: toolbar({ ...rules, hasViews: isListed, actions: actions.element }),
      picture: picture({ ...rules, groupName }),
      overview: overview(rules),
      caption: caption(words, { groupName, filtered: () => desk?.filtered() ?? '' }),
      explanation: explanation(words, () => world),
      empty: html('p', { class: 'dl-empty' }, words.say(words.messages.empty)),
    }
    host.replaceChildren(
      made.toolbar.element,
      made.picture.element,
      made.overview.element,
      made.caption.element,
      made.explanation.element,
      made.empty,
    )
    return made
  }

  function draw(): void {
    window.clearTimeout(rest)
    window.cancelAnimationFrame(frame)
    rest = frame = 0
    const { isListed } = options
    const isEmpty = world.store.count + world.unplaced.length === 0
    const isDrawn = state.view === 'picture' && world.store.count > 0
    write(parts.empty, { hidden: !isEmpty || isListed })
    write(parts.toolbar.element, { hidden: isEmpty && !isListed })
    for (const { element } of [parts.picture, parts.overview, parts.caption, parts.explanation])
      write(element, { hidden: !isDrawn })
    if (desk) write(desk.place, { hidden: !isDrawn })
    parts.toolbar.draw()
    parts.actions.draw(state)
    desk?.draw()
    if (state.selected !== null) void more()
    if (isDrawn) {
      parts.picture.draw(false)
      parts.overview.draw(false)
      parts.caption.draw(state)
    }
    const view = viewStateOf(state)
    const now = JSON.stringify(view)
    if (now !== told) options.onChange?.(view)
    told = now
  }

  function drawFrame(): void {
    frame = 0
    parts.picture.draw(true)
    parts.overview.draw(true)
    window.clearTimeout(rest)
    rest = window.setTimeout(draw, REST)
  }

  function resize(): void {
    const now = sizeOf(host)
    if (now === measured) return
    measured = now
    parts.picture.resize()
    state = reduce(state, { type: 'resize', width: widthIn(host, world) })
    draw()
  }

  function glide(command: Command): void {
    state = reduce(state, command)
    frame ||= window.requestAnimationFrame(drawFrame)
  }

  async function more(): Promise<Later> {
    const loaded = later ?? (await import('./panels/later'))
    if (later || isGone) return loaded
    later = loaded
    state = { ...state, more: loaded.moreActions }
    openDesk(loaded)
    draw()
    return loaded
  }

  function openDesk(loaded: Later): void {
    desk?.stop()
    desk = loaded.desk({ words: options.words, state: () => state, send, linkTo: () => options.linkTo })
    parts.toolbar.element.after(desk.place)
    parts.caption.element.after(desk.card)
  }

  function send(command: Command): void {
    if (LATER.has(command.type) && !state.more) {
      void more().then(() => !isGone && send(command))
      return
    }
    const { selected } = state
    state = reduce(state, command)
    draw()
    const isSelected = command.type === 'select' || (state.selected !== selected && command.type !== 'open')
    if (isSelected) options.onSelect?.(incidentBy(state.world, state.selected))
    if (command.type !== 'open') return
    const incident = incidentBy(state.world, state.focused)
    if (incident) (options.onOpen ?? follow)(incident)
  }

  function update(next: LiveOptions): void {
    const [before, drawn] = [options, world]
    options = next
    const { incidents, store, eras, lanes } = next
    if (incidents !== before.incidents || store !== before.store || eras !== before.eras || lanes !== before.lanes) {
      world = worldOf(next)
      state = reduce(state, { type: 'load', world })
      state = reduce(state, { type: 'resize', width: widthIn(host, world) })
    }
    if (SHAPING.some((option) => next[option] !== before[option])) {
      parts.caption.stop()
      parts = build()
      if (later) openDesk(later)
    } else if (world === drawn) return
    draw()
  }

  function destroy(): void {
    isGone = true
    observer.disconnect()
    window.clearTimeout(rest)
    window.cancelAnimationFrame(frame)
    parts.caption.stop()
    desk?.stop()
    host.replaceChildren()
  }

  return {
    get state() {
      return state
    },
    send,
    update,
    destroy,
  }
}

function widthIn(host: HTMLElement, world: World): number {
  return plotWidth(sizeClassOf(host.clientWidth), hasNamedLanes(world))
}

/** What a drawing depends on: its width, and how tall a row is for the pointer there is now. */
function sizeOf(host: HTMLElement): string {
  return `${host.clientWidth} ${getComputedStyle(host).getPropertyValue('--dateline-row')}`
}

function follow({ href }: TimelineIncident): void {
  if (href) window.location.assign(href)
}
