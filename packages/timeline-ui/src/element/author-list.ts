import { idOfEntry } from './entry-id'

/** What of an entry says something of its incident. */
const WATCHED = ['datetime', 'href', 'id', 'lang']
const WATCHED_DATA = ['id', 'incident', 'href', 'lane', 'rank', 'verification', 'highlighted']

/** The list that an author wrote inside an element: read where nothing else is given, and kept below the picture. */
export class AuthorList {
  readonly #host: Element
  readonly #isOwn: (child: Element) => boolean
  readonly #observer: MutationObserver
  #list: HTMLOListElement | null = null

  /** `isOwn` tells what is the element's own; `onChange` is called when the author's list is another, or says another. */
  constructor(host: Element, isOwn: (child: Element) => boolean, onChange: () => void) {
    this.#host = host
    this.#isOwn = isOwn
    this.#observer = new MutationObserver((records) => {
      const isSame = this.#list === this.#find()
      if (isSame && records.every(({ target }) => target === host)) return
      this.#watch()
      onChange()
    })
    this.#watch()
  }

  get list(): HTMLOListElement | null {
    return this.#list
  }

  /** Hides the list where another stands for it. */
  set isHidden(isHidden: boolean) {
    if (this.#list) this.#list.hidden = isHidden
  }

  /** Leaves on the page only what passes. */
  filter(passes: (id: string) => boolean): void {
    for (const [id, entry] of this.#entries()) if (entry instanceof HTMLElement) entry.hidden = !passes(id)
  }

  entryOf(id: string): Element | null {
    return this.#entries().get(id) ?? null
  }

  stop(): void {
    this.#observer.disconnect()
    this.isHidden = false
  }

  #entries(): ReadonlyMap<string, Element> {
    return new Map([...(this.#list?.children ?? [])].map((entry, index) => [idOfEntry(entry, index), entry]))
  }

  #watch(): void {
    this.#list = this.#find()
    this.#observer.disconnect()
    this.#observer.observe(this.#host, { childList: true })
    if (!this.#list) return
    const attributeFilter = [...WATCHED, ...WATCHED_DATA.map((name) => `data-${name}`)]
    this.#observer.observe(this.#list, { childList: true, subtree: true, characterData: true, attributeFilter })
  }

  /** The first list that is not the element's own. */
  #find(): HTMLOListElement | null {
    for (const child of this.#host.children) {
      if (this.#isOwn(child)) continue
      const list = child instanceof HTMLOListElement ? child : child.querySelector('ol')
      if (list) return list
    }
    return null
  }
}
