import { expect, fireEvent, waitFor, within } from 'storybook/test'

/** The label of an incident in the live picture, by the beginning of its title. */
export function labelOf(canvasElement: HTMLElement, title: RegExp): Element {
  const labels = [...canvasElement.querySelectorAll('.dl-options .dl-label[data-incident]:not([data-claim])')]
  const label = labels.find(({ textContent }) => title.test(textContent ?? ''))
  if (!label) throw new Error(`No label in the picture reads ${title}.`)
  return label
}

/** Where a label is nearest to its mark, in pixels of the screen. */
export function nearMark(label: Element): number {
  const { left, right } = label.getBoundingClientRect()
  const isFromRight = getComputedStyle(label).direction === 'rtl'
  return (label.getAttribute('data-side') === 'before') !== isFromRight ? right : left
}

/** Presses the label of an incident as a pointer does, and waits until the incident is the active option. */
export async function pressOn(canvasElement: HTMLElement, title: RegExp): Promise<HTMLElement> {
  const { x, y, width, height } = labelOf(canvasElement, title).getBoundingClientRect()
  const rows = canvasElement.querySelector('.dl-rows') ?? canvasElement
  fireEvent.click(rows, { clientX: x + width / 2, clientY: y + height / 2 })
  await waitFor(() => expect(within(canvasElement).getByRole('option')).toHaveAccessibleName(title))
  return within(canvasElement).getByRole('option')
}
