/** Which way the writing runs at an element. */
export function directionAt(element: Element): 'ltr' | 'rtl' {
  return getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr'
}

/** A pointer's distance from the inline start of an element, as a part of its width. */
export function partAt(element: Element, clientX: number): number {
  const { left, right, width } = element.getBoundingClientRect()
  const distance = directionAt(element) === 'rtl' ? right - clientX : clientX - left
  return width > 0 ? distance / width : 0
}
