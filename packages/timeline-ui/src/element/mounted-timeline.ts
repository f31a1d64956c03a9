import type { Command } from '../core/command'
import type { Span } from '../core/incident'
import type { SecondCalendar } from '../core/second-calendar'
import type { TimelineState } from '../core/state'
import { type TimelineView, type ViewState, viewStateOf } from '../core/view-state'
import { type LiveOptions, type LiveTimeline, startTimeline } from '../live/start-timeline'
import type { Messages } from '../locale/messages'
import { type Words, wordsOf } from '../words'
import { AuthorList } from './author-list'
import { goTo } from './go-to'
import type { Loaded, Sources } from './load'
import { emptyNotice, failureNotice, loadingNotice } from './notice'
import { parsed } from './parsed'
import { directionOf, wordsFor } from './speak'
import { Stage } from './stage'
import { TimelineError } from './timeline-error'

/** The Islamic calendar of Umm al-Qura, or the Persian one. */
export type CalendarName = 'islamic' | 'persian'

/** What a page has set. */
export interface Settings extends Omit<Sources, 'list'> {
  /** BCP 47 tag. */
  readonly locale: string
  readonly messages: Partial<Messages> | null
  readonly label: string | null
  readonly view: TimelineView
  /** As an address writes it: `2014..2016`. */
  readonly window: string | null
  readonly secondCalendar: CalendarName | null
  readonly linkTo: ((view: ViewState) => string) | null
}

interface Shown extends Omit<Settings, 'secondCalendar'> {
  readonly secondCalendar: SecondCalendar | null
}

export interface MountRules {
  readonly settings: () => Settings
  /** What to begin with. */
  readonly state: ViewState | null
  readonly idPrefix: string
  /** The author's list has become another. */
  readonly onListChange: () => void
  readonly onRetry: () => void
  /** Tells the page; false where it prevents what would follow. */
  readonly tell: (name: 'select' | 'open' | 'change' | 'viewchange' | 'error', detail: unknown) => boolean
}

/** The timeline of an element while it is in a document. */
export class MountedTimeline {
  readonly #host: HTMLElement
  readonly #rules: MountRules
  readonly #stage: Stage
  readonly #author: AuthorList
  #live: LiveTimeline | null = null
  #words: Words = wordsOf({})
  #loading: Promise<Loaded> | null = null
  #shown: Loaded | null = null
  #abort = new AbortController()
  #initial: ViewState | null
  /** The `window` that has been shown. */
  #window: string | null = null
  #view: TimelineView = 'picture'
  #spoken: (Pick<Settings, 'locale' | 'messages'> & { readonly words: Promise<Words> }) | null = null
  #waiting: Command[] = []

  constructor(host: HTMLElement, rules: MountRules) {
    this.#host = host
    this.#rules = rules
    this.#initial = rules.state
    this.#stage = new Stage(host, rules.idPrefix)
    this.#author = new AuthorList(host, (child) => child === this.#stage.root, rules.onListChange)
  }

  get state(): ViewState | null {
    return this.#live ? viewStateOf(this.#live.state) : this.#initial
  }

  /** Begins anew from a view with the next drawing. */
  begin(state: ViewState | null): void {
    this.#initial = state
    this.#live?.destroy()
    this.#live = null
  }

  /** At once, or as soon as there is something to act on. */
  send(command: Command): void {
    if (this.#live) this.#live.send(command)
    else this.#waiting.push(command)
  }

  /** What is to be shown is read again with the next drawing. */
  forget(): void {
    this.#abort.abort()
    this.#loading = null
  }

  /** Draws what is set by now, unless `signal` says that more has been set since. */
  async draw(signal: AbortSignal): Promise<void> {
    const settings = this.#rules.settings()
    const loading = this.#load(settings)
    const words = await this.#wordsFor(settings)
    if (signal.aborted) return
    this.#words = words
    if (settings.src !== null && !this.#shown) this.#stage.notify(loadingNotice(words))
    const loaded = await loading
    const isNew = settings.window !== this.#window
    const window = isNew ? await windowOf(settings.window) : null
    const secondCalendar = await calendarOf(settings.secondCalendar)
    if (signal.aborted) return
    this.#stage.notify(null)
    this.#tell(loaded === this.#shown ? [] : loaded.problems)
    this.#tell(settings.window !== null && isNew && !window ? [noWindow(settings.window)] : [])
    if (countOf(loaded) === 0) return this.#showNothing(loaded, settings)
    const isTakenUp = !this.#live && this.#initial !== null
    this.#show(loaded, { ...settings, secondCalendar })
    if (window && !isTakenUp) this.send({ type: 'show', window })
    this.#window = settings.window
    this.#follow(settings.view)
    for (const command of this.#waiting.splice(0)) this.send(command)
    await this.#list(true)
  }

  /** Shows that nothing can be shown, above whatever list the author wrote. */
  fail(error: unknown): void {
    this.begin(this.state)
    this.forget()
    this.#shown = null
    this.#stage.unlist()
    this.#author.isHidden = false
    const { src } = this.#rules.settings()
    this.#stage.notify(failureNotice(this.#words, src === null ? null : this.#rules.onRetry))
    this.#rules.tell('error', error)
  }

  /** Leaves the document as it was; answers with the view that was left. */
  stop(): ViewState | null {
    const { state } = this
    this.#abort.abort()
    this.#author.stop()
    this.#live?.destroy()
    this.#stage.remove()
    return state
  }

  #load(settings: Settings): Promise<Loaded> {
    if (this.#loading) return this.#loading
    this.#abort = new AbortController()
    this.#shown = null
    this.#loading = this.#loadFrom(settings, this.#abort.signal)
    // It may fail before anybody waits for it.
    this.#loading.catch(() => {})
    return this.#loading
  }

  /** A list may still be on its way while the page is. */
  async #loadFrom(settings: Settings, signal: AbortSignal): Promise<Loaded> {
    const { items, columns, src, locale } = settings
    const [{ load }] = await Promise.all([import('./load'), items || columns || src !== null ? null : parsed()])
    return load({ ...settings, list: this.#author.list }, { locale, signal })
  }

  /** What is asked for waits until there is something; that there is nothing is said where somebody gave it. */
  #showNothing(loaded: Loaded, { items, columns, src }: Settings): void {
    this.begin(this.state)
    this.#shown = loaded
    this.#author.isHidden = !loaded.isAuthors
    this.#stage.unlist()
    this.#stage.notify(items || columns || src !== null ? emptyNotice(this.#words) : null)
  }

  #show(loaded: Loaded, { locale, label, view, secondCalendar, linkTo }: Shown): void {
    this.#shown = loaded
    this.#author.isHidden = !loaded.isAuthors
    this.#stage.write(this.#words.locale, this.#host.hasAttribute('dir') ? null : directionOf(locale))
    const options: LiveOptions = {
      ...loaded.input,
      words: this.#words,
      label: label ?? undefined,
      secondCalendar,
      linkTo: linkTo ?? undefined,
      initial: { ...this.#initial, view },
      isListed: true,
      onChange: (state) => this.#changed(state),
      onSelect: (incident) => this.#rules.tell('select', incident),
      onOpen: (incident) => this.#rules.tell('open', incident) && goTo(incident, this.#entryOf(incident.id)),
    }
    if (this.#live) this.#live.update(options)
    else this.#live = startTimeline(this.#stage.picture, options)
    this.#initial = null
  }

  /** Shows the view that is set, and tells of none that the page itself has set. */
  #follow(view: TimelineView): void {
    this.#view = view
    if (this.#live?.state.view !== view) this.send({ type: 'view', view })
  }

  #changed(state: ViewState): void {
    this.#list(false).catch((error) => this.#rules.tell('error', error))
    if (state.view !== this.#view) this.#rules.tell('viewchange', state.view)
    this.#view = state.view
    this.#rules.tell('change', state)
  }

  /** `isSoon` where the page waits for it. */
  async #list(isSoon: boolean): Promise<void> {
    if (!this.#live || !this.#shown) return
    const { state } = this.#live
    if (!this.#shown.isAuthors) return this.#stage.list(state, this.#words, isSoon)
    this.#stage.unlist()
    this.#author.filter(passing(state))
  }

  #entryOf(id: string): Element | null {
    return this.#shown?.isAuthors ? this.#author.entryOf(id) : this.#stage.entryOf(id)
  }

  #tell(problems: readonly string[]): void {
    if (problems.length === 0) return
    const rest = problems.length > 1 ? ` And ${problems.length - 1} more.` : ''
    this.#rules.tell('error', new TimelineError(`${problems[0]}${rest}`, problems))
  }

  /** The same words as long as nothing about them changes: new ones draw all anew. */
  async #wordsFor({ locale, messages }: Settings): Promise<Words> {
    if (this.#spoken?.locale !== locale || this.#spoken.messages !== messages) {
      this.#spoken = { locale, messages, words: wordsFor(locale, messages) }
    }
    return this.#spoken.words
  }
}

function countOf({ input: { store, incidents = [] } }: Loaded): number {
  return store ? store.count : incidents.length
}

/** Whether the filter leaves an incident; one that could not be read is never filtered out. */
function passing({ world, whole }: TimelineState): (id: string) => boolean {
  if (world === whole) return () => true
  const ids = new Set(world.unplaced.map(({ id }) => id))
  return (id) => whole.store.positionOf(id) < 0 || world.store.positionOf(id) >= 0 || ids.has(id)
}

function noWindow(text: string): string {
  return `The window “${text}” is none: give one such as "2014..2016".`
}

async function windowOf(text: string | null): Promise<Span | null> {
  return text === null ? null : (await import('../core/window-text')).parseWindow(text)
}

async function calendarOf(name: CalendarName | null): Promise<SecondCalendar | null> {
  if (!name) return null
  const { islamicCalendar, persianCalendar } = await import('../calendars')
  return name === 'islamic' ? islamicCalendar : persianCalendar
}
