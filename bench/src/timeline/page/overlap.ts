/** Pixels by which two boxes must share both ways before they count as one over the other: borders may touch. */
const SHARED = 1

/** The part, 0 to 1, of the elements in view within `host` that lie over another, neither within the other. */
export function overlapOf(host: HTMLElement, selector: string): number {
  const frame = host.getBoundingClientRect()
  const boxes = [...host.querySelectorAll(selector)]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0 && isShared(box, frame))
    .sort((one, other) => one.box.left - other.box.left)
  const over = new Set<Element>()
  for (const [index, { element, box }] of boxes.entries()) {
    for (let next = index + 1; next < boxes.length; next += 1) {
      const other = boxes[next]
      if (!other || other.box.left > box.right - SHARED) break
      if (!isShared(box, other.box) || element.contains(other.element) || other.element.contains(element)) continue
      over.add(element).add(other.element)
    }
  }
  return boxes.length === 0 ? 0 : over.size / boxes.length
}

function isShared(one: DOMRect, other: DOMRect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return across > SHARED && down > SHARED
}
