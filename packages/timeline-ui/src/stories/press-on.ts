import { expect, fireEvent, waitFor, within } from 'storybook/test'
import { shapesIn } from './dated'

/** The label of an incident in the live picture, by the beginning of its title. */
export function labelOf(canvasElement: HTMLElement, title: RegExp): Element {
  const labels = [...canvasElement.querySelectorAll('.dl-words .dl-label[data-incident]:not([data-claim])')]
  const label = labels.find(({ textContent }) => title.test(textContent ?? ''))
  if (!label) throw new Error(`No label in the picture reads ${title}.`)
  return label
}

/** Where the mark of an incident begins on the screen, in pixels: the nearest in the row of its label. */
export function startOfMark(canvasElement: HTMLElement, title: RegExp): number {
  const label = labelOf(canvasElement, title).getBoundingClientRect()
  const middle = (label.top + label.bottom) / 2
  const marks = shapesIn(canvasElement, '.dl-marks :is(.dl-bar, .dl-dot)').map((shape) => shape.getBoundingClientRect())
  const [nearest] = marks
    .filter(({ top, bottom }) => top < middle && bottom > middle)
    .toSorted((a, b) => apart(a, label) - apart(b, label))
  if (!nearest) return Number.NaN
  return getComputedStyle(canvasElement.querySelector('.dl-rows') ?? canvasElement).direction === 'rtl'
    ? nearest.right
    : nearest.left
}

function apart(one: DOMRect, other: DOMRect): number {
  return Math.max(one.left - other.right, other.left - one.right)
}

/** Presses the label of an incident as a pointer does, and waits until the incident is the active option. */
export async function pressOn(canvasElement: HTMLElement, title: RegExp): Promise<HTMLElement> {
  const { x, y, width, height } = labelOf(canvasElement, title).getBoundingClientRect()
  const rows = canvasElement.querySelector('.dl-rows') ?? canvasElement
  fireEvent.click(rows, { clientX: x + width / 2, clientY: y + height / 2 })
  await waitFor(() => expect(within(canvasElement).getByRole('option')).toHaveAccessibleName(title))
  return within(canvasElement).getByRole('option')
}
