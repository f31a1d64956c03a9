export type Child = Node | string | null | undefined | false

/** Attributes, `null` and `false` leaving one out; functions listen to the event of their name. */
export interface Attributes {
  /** Set property by property, which a strict policy lets scripts do. */
  readonly style?: object
  readonly [name: string]: unknown
}

export function html<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return filled(document.createElement(tag), attributes, children)
}

export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children)
}

function filled<Made extends HTMLElement | SVGElement>(
  element: Made,
  attributes: Attributes,
  children: readonly Child[],
): Made {
  write(element, attributes)
  element.append(...(children.filter(Boolean) as (Node | string)[]))
  return element
}

/** Sets attributes; those that are not named stay as they are. */
export function write(element: HTMLElement | SVGElement, { style, ...attributes }: Attributes): void {
  for (const [name, value] of Object.entries(style ?? {})) {
    if (name.startsWith('--')) element.style.setProperty(name, String(value))
    else Object.assign(element.style, { [name]: value })
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value as EventListener)
    else if (value == null || value === false) element.removeAttribute(name)
    else element.setAttribute(name, value === true ? '' : String(value))
  }
}

/** Makes an element say this; nothing is touched where it does already. */
export function tell(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
