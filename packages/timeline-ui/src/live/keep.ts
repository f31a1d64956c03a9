import { type Attributes, html, tell, write } from './dom'

/** One element of many that come and go. */
export interface Kept {
  readonly key: string
  readonly attributes: Attributes
  readonly text?: string | null | undefined
  /** Attributes of an element of its own within, that holds the text. */
  readonly inner?: Attributes | undefined
}

interface Keeper {
  readonly element: HTMLElement
  readonly signature: string
}

/** Keeps an element in `parent` for each of what it is given, and touches only those that are no longer the same. */
export function keep(parent: Element, tag: 'button' | 'div' | 'span') {
  let kept = new Map<string, Keeper>()

  function draw(wanted: readonly Kept[]): void {
    const before = kept
    kept = new Map(wanted.map((one) => [one.key, kept.get(one.key) ?? made(one)]))
    for (const [key, { element }] of before) if (!kept.has(key)) element.remove()
    for (const one of wanted) change(one)
  }

  function made({ inner }: Kept): Keeper {
    const element = html(tag, {}, inner && html('span'))
    parent.append(element)
    return { element, signature: '' }
  }

  function change(one: Kept): void {
    const { element, signature } = kept.get(one.key) as Keeper
    const now = JSON.stringify(one)
    if (now === signature) return
    kept.set(one.key, { element, signature: now })
    element.removeAttribute('style')
    write(element, one.attributes)
    const words = one.inner ? element.firstElementChild : element
    if (words instanceof HTMLElement && one.inner) write(words, one.inner)
    tell(words ?? element, one.text ?? '')
  }

  return { draw, elementOf: (key: string) => kept.get(key)?.element }
}
