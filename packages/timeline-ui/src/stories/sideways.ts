import { expect } from 'storybook/test'

/** Nobody needs to scroll to the side: nothing that can be seen reaches beyond the page. */
export async function expectNoSidewaysScroll(canvasElement: HTMLElement): Promise<void> {
  const { scrollWidth, clientWidth } = document.documentElement
  await expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  const beyond = [...canvasElement.querySelectorAll('.dl-timeline *')].filter((element) =>
    isCutByThePage(element, clientWidth),
  )
  await expect(beyond.map(({ className, textContent }) => `${className}: ${textContent?.slice(0, 40)}`)).toEqual([])
}

/** Reaches out of the page and is not cut by anything on the way, as the marks in a picture are. */
function isCutByThePage(element: Element, width: number): boolean {
  const { left, right } = element.getBoundingClientRect()
  if (left >= -0.5 && right <= width + 0.5) return false
  for (let box: Element | null = element.parentElement; box; box = box.parentElement) {
    if (getComputedStyle(box).overflowX !== 'visible') return false
  }
  return true
}
