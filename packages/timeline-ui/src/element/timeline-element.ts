import type { Span, TimelineIncident } from '../core/incident'
import type { IncidentColumns } from '../core/incident-columns'
import type { InvalidIncidentsError } from '../core/invalid-incidents-error'
import type { TimelineView, ViewState } from '../core/view-state'
import type { Messages } from '../locale/messages'
import { type CalendarName, MountedTimeline, type Settings } from './mounted-timeline'
import { painted } from './painted'
import type { GivenEra, GivenIncident } from './read-items'
import { Readiness } from './readiness'
import { localeAt } from './speak'
import type { TimelineError } from './timeline-error'

/** A server has nothing to extend: there the module may be imported, and no element made. */
const PageElement = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement

/** Attributes that decide what is read; the others, only how it is drawn. */
const OF_DATA: readonly string[] = ['src', 'lang']

type Given = Pick<Settings, 'items' | 'columns' | 'eras' | 'lanes' | 'messages' | 'linkTo'>

const NOTHING: Given = { items: null, columns: null, eras: null, lanes: null, messages: null, linkTo: null }

let made = 0

/** What the element tells a page, by the name of the event. All but `error` bubble. */
export interface TimelineEvents {
  readonly select: CustomEvent<TimelineIncident | null>
  /** The reader wants to read on; where it is not cancelled, the incident's link is followed. */
  readonly open: CustomEvent<TimelineIncident>
  /** The reader has come to rest. */
  readonly change: CustomEvent<ViewState>
  readonly viewchange: CustomEvent<TimelineView>
  /** What was left out, or why nothing can be shown; where it is not cancelled, the console tells it. */
  readonly error: CustomEvent<TimelineError | InvalidIncidentsError>
}

/**
 * `<dateline-timeline>`: the timeline without React. The list inside it is its truth, the author's own or one that it
 * makes of what it is given; the picture stands before it. The page's stylesheet styles both.
 *
 * Events: `TimelineEvents`. `error` does not bubble, as on other elements: at the window it would be a script's.
 */
export class TimelineElement extends PageElement {
  static readonly observedAttributes = ['src', 'lang', 'label', 'view', 'window', 'second-calendar']

  readonly #idPrefix = `timeline-${++made}-`
  readonly #readiness = new Readiness()
  #given: Given = NOTHING
  #state: ViewState | null = null
  #mounted: MountedTimeline | null = null
  #turn: AbortController | null = null
  #isDue = false

  connectedCallback(): void {
    this.#takeUp()
    if (this.#mounted) return
    this.#mounted = new MountedTimeline(this, {
      settings: () => this.#settings(),
      state: this.#state,
      idPrefix: this.id ? `${this.id}-` : this.#idPrefix,
      onListChange: () => this.#change('data'),
      onRetry: () => this.#change('data'),
      tell: (name, detail) => this.#tell(name, detail),
    })
    this.#change('data')
  }

  /** What is only moved within the document stays as it is. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected || !this.#mounted) return
      this.#turn?.abort()
      this.#state = this.#mounted.stop()
      this.#mounted = null
    })
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before !== after) this.#change(OF_DATA.includes(name) ? 'data' : 'picture')
  }

  /** Incidents; a date may be an EDTF text. What cannot be read is told of by an `error` event and left out. */
  get items(): readonly GivenIncident[] | null {
    return this.#given.items
  }
  set items(items: readonly GivenIncident[] | null) {
    this.#give({ items: items ?? null })
  }

  /** Very many incidents, where no `items` are set. */
  get columns(): IncidentColumns | null {
    return this.#given.columns
  }
  set columns(columns: IncidentColumns | null) {
    this.#give({ columns: columns ?? null })
  }

  get eras(): readonly GivenEra[] | null {
    return this.#given.eras
  }
  set eras(eras: readonly GivenEra[] | null) {
    this.#give({ eras: eras ?? null })
  }

  /** Lanes in the order wanted. */
  get lanes(): readonly string[] | null {
    return this.#given.lanes
  }
  set lanes(lanes: readonly string[] | null) {
    this.#give({ lanes: lanes ?? null })
  }

  /** Words of your own, over those of the language. */
  get messages(): Partial<Messages> | null {
    return this.#given.messages
  }
  set messages(messages: Partial<Messages> | null) {
    this.#give({ messages: messages ?? null })
  }

  /** The address of a page that shows a view; where given, the reader may copy it. */
  get linkTo(): Settings['linkTo'] {
    return this.#given.linkTo
  }
  set linkTo(linkTo: Settings['linkTo']) {
    this.#given = { ...this.#given, linkTo: linkTo ?? null }
    this.#change('picture')
  }

  /** BCP 47 tag of the timeline's words: the nearest `lang`. Setting it sets the element's own. */
  get locale(): string {
    return localeAt(this)
  }
  set locale(locale: string) {
    this.lang = locale
  }

  /** Address of a JSON file of items: a list, or a record with `items`, `eras` and `lanes`. */
  get src(): string | null {
    return this.getAttribute('src')
  }
  set src(src: string | null) {
    this.#reflect('src', src)
  }

  /** Accessible name of the picture. */
  get label(): string | null {
    return this.getAttribute('label')
  }
  set label(label: string | null) {
    this.#reflect('label', label)
  }

  /** Follows the reader. */
  get view(): TimelineView {
    return this.getAttribute('view') === 'list' ? 'list' : 'picture'
  }
  set view(view: TimelineView) {
    this.#reflect('view', view)
  }

  /** What to show, as an address writes it: `2014..2016`, from the beginning of the one to the beginning of the other. */
  get window(): string | null {
    return this.getAttribute('window')
  }
  set window(window: string | null) {
    this.#reflect('window', window)
  }

  /** A second row of the axis. */
  get secondCalendar(): CalendarName | null {
    const name = this.getAttribute('second-calendar')
    return name === 'islamic' || name === 'persian' ? name : null
  }
  set secondCalendar(name: CalendarName | null) {
    this.#reflect('second-calendar', name)
  }

  /** What the reader sees, plain and serialisable; `null` before there is anything. Set it to show the same again. */
  get state(): ViewState | null {
    return this.#mounted ? this.#mounted.state : this.#state
  }
  set state(state: ViewState | null) {
    if (JSON.stringify(state ?? null) === JSON.stringify(this.state)) return
    this.#state = state ?? null
    this.#mounted?.begin(this.#state)
    if (state?.view) this.view = state.view
    this.#change('picture')
  }

  /**
   * Resolves once what was set last has been painted; rejects with the error where it cannot be shown. Another one after
   * the next setting.
   */
  get ready(): Promise<void> {
    return this.#readiness.promise
  }

  /** Shows all. */
  fit(): void {
    this.#mounted?.send({ type: 'fit' })
  }

  /** Shows this window, in epoch milliseconds, as far as there is anything. */
  show(span: Span): void {
    this.#mounted?.send({ type: 'show', window: { from: span.from, to: span.to } })
  }

  /** Selects an incident; `null` selects none. */
  select(id: string | null): void {
    this.#mounted?.send({ type: 'select', id })
  }

  #settings(): Settings {
    const { src, label, view, window, secondCalendar, locale } = this
    return { ...this.#given, src, label, view, window, secondCalendar, locale }
  }

  #give(given: Partial<Given>): void {
    this.#given = { ...this.#given, ...given }
    this.#change('data')
  }

  #reflect(name: string, value: string | null | undefined): void {
    if (value === null || value === undefined) this.removeAttribute(name)
    else this.setAttribute(name, value)
  }

  /** Properties that were set before there was an element stand in the way of its own. */
  #takeUp(): void {
    for (const [name, value] of Object.entries(this)) {
      if (!(name in TimelineElement.prototype)) continue
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, value)
    }
  }

  /** All that is set in one go is drawn in one go. */
  #change(stale: 'data' | 'picture'): void {
    this.#readiness.begin()
    if (stale === 'data') this.#mounted?.forget()
    if (this.#isDue || !this.#mounted) return
    this.#isDue = true
    queueMicrotask(() => {
      this.#isDue = false
      this.#draw()
    })
  }

  async #draw(): Promise<void> {
    const mounted = this.#mounted
    if (!mounted) return
    this.#turn?.abort()
    const turn = new AbortController()
    this.#turn = turn
    try {
      await mounted.draw(turn.signal)
      if (!turn.signal.aborted) await painted()
      if (!turn.signal.aborted) this.#readiness.end()
    } catch (error) {
      if (turn.signal.aborted) return
      mounted.fail(error)
      this.#readiness.fail(error)
    }
  }

  #tell(name: string, detail: unknown): boolean {
    const isError = name === 'error'
    const isGoing = this.dispatchEvent(
      new CustomEvent(name, { detail, bubbles: !isError, composed: true, cancelable: isError || name === 'open' }),
    )
    if (isError && isGoing) console.error(detail instanceof Error ? detail.message : detail)
    if (name === 'viewchange') this.view = detail as TimelineView
    return isGoing
  }
}
