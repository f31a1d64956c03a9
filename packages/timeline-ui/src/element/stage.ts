import type { TimelineState } from '../core/state'
import { html, write } from '../live/dom'
import type { Words } from '../words'
import type { List } from './list'

/** Milliseconds without a change after which the list follows the picture. */
const SETTLED = 200

/** What an element puts on the page: notices, the picture, and the list where the author wrote none. */
export class Stage {
  readonly root: HTMLElement
  /** The picture's own. */
  readonly picture = html('div', { class: 'dl-live' })
  readonly #notice = html('div')
  readonly #listing = html('div')
  readonly #idPrefix: string
  #list: List | null = null
  #turn = 0

  /** `idPrefix` is put before the ids of incidents to make those of the list's entries. */
  constructor(host: Element, idPrefix: string) {
    this.#idPrefix = idPrefix
    this.root = html('div', { class: 'dl-timeline' }, this.#notice, this.picture, this.#listing)
    // Those of inputs inside, which are not the timeline's own.
    for (const name of ['change', 'select']) this.root.addEventListener(name, (event) => event.stopPropagation())
    host.prepend(this.root)
  }

  /** In which language and direction the timeline's own words are; `null` leaves the direction to the page. */
  write(lang: string, dir: 'ltr' | 'rtl' | null): void {
    write(this.root, { lang, dir })
  }

  notify(notice: HTMLElement | null): void {
    this.#notice.replaceChildren(...(notice ? [notice] : []))
  }

  /** Lists what the picture shows: at once where the page waits for it, else when it has come to rest. */
  async list(state: TimelineState, words: Words, isSoon: boolean): Promise<void> {
    const turn = ++this.#turn
    if (!isSoon) await new Promise((resolve) => setTimeout(resolve, SETTLED))
    const { startList } = await import('./list')
    if (turn !== this.#turn) return
    this.#list ??= startList(this.#listing, this.#idPrefix)
    await this.#list.update(state, words)
  }

  /** Takes the list away, where the author's own stands below. */
  unlist(): void {
    this.#turn += 1
    this.#list = null
    this.#listing.replaceChildren()
  }

  entryOf(id: string): Element | null {
    return this.#list?.entryOf(id) ?? null
  }

  remove(): void {
    this.unlist()
    this.root.remove()
  }
}
