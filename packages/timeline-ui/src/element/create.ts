import { defineTimeline, NAME } from './define'
import type { TimelineElement, TimelineEvents } from './timeline-element'

/** Any of the element's properties, and listeners by the name of their event. */
export interface CreateOptions
  extends Partial<
    Pick<
      TimelineElement,
      | ('items' | 'columns' | 'eras' | 'lanes' | 'src' | 'locale' | 'messages' | 'label' | 'view' | 'window' | 'state')
      | ('secondCalendar' | 'linkTo')
    >
  > {
  readonly on?: { readonly [Name in keyof TimelineEvents]?: (event: TimelineEvents[Name]) => void }
}

/** Of a script's `data-…`. */
const ATTRIBUTES = ['src', 'lang', 'dir', 'label', 'view', 'window', 'second-calendar']

/**
 * Puts a timeline into an element of the page, given itself or as a selector. A list in it becomes the timeline's own.
 *
 * @throws {TypeError} where there is no such element
 */
export function create(target: Element | string, { on = {}, ...properties }: CreateOptions = {}): TimelineElement {
  const holder = typeof target === 'string' ? document.querySelector(target) : target
  if (!(holder instanceof Element)) throw new TypeError(`There is no “${target}” on this page to put a timeline into.`)
  defineTimeline()
  const timeline = document.createElement(NAME)
  for (const [name, listen] of Object.entries(on)) timeline.addEventListener(name, listen as EventListener)
  for (const [name, value] of Object.entries(properties)) if (value !== undefined) Reflect.set(timeline, name, value)
  timeline.append(...holder.childNodes)
  holder.append(timeline)
  return timeline
}

/**
 * The timeline that a script tag asks for: of `data-src`, or of the list in `data-target`. It stands in `data-target`, or
 * where the script does.
 */
export function placeAt(script: HTMLScriptElement): void {
  const { src, target } = script.dataset
  if (src === undefined && target === undefined) return
  const timeline = target === undefined ? document.createElement(NAME) : create(target)
  for (const name of ATTRIBUTES) {
    const value = script.getAttribute(`data-${name}`)
    if (value !== null) timeline.setAttribute(name, value)
  }
  if (target === undefined) script.after(timeline)
}
