import { expect, userEvent, within } from 'storybook/test'
import type { Span } from '../core/incident'
import { honestDate } from '../fixtures/honest-date'
import { incidentsOf } from '../fixtures/incidents'
import { itemDated, type KindOfDate } from '../fixtures/kinds-of-date'
import type { TimelineProps } from '../react/timeline'

export const YEAR_2014: Span = { from: Date.UTC(2014, 0, 1), to: Date.UTC(2015, 0, 1) }

/** A timeline of one incident, dated in one way, in a window that it need not fill. */
export function dated(kind: KindOfDate, window: Span): TimelineProps {
  return { incidents: incidentsOf([itemDated(kind)]), eras: [eraOver(window)], initial: { window }, label: kind }
}

/** What the picture is free to show: a window wider than its incidents. */
function eraOver({ from, to }: Span): NonNullable<TimelineProps['eras']>[number] {
  return { label: '', date: { ...honestDate('2014'), earliest: from, latest: to } }
}

/** What is drawn where in a picture of `window`: pixels turned back into days since 1970. */
export function drawn(canvasElement: HTMLElement, window: Span) {
  const plot = canvasElement.querySelector('.dl-plot')?.getBoundingClientRect()
  if (!plot) throw new Error('There is no picture.')
  const isMirrored = getComputedStyle(canvasElement).direction === 'rtl'
  const part = (x: number) => (isMirrored ? plot.right - x : x - plot.left) / plot.width
  const dayAt = (x: number) => (window.from + part(x) * (window.to - window.from)) / DAY
  const daysOf = (shape: Element) => {
    const { left, right } = shape.getBoundingClientRect()
    const [from, to] = isMirrored ? [right, left] : [left, right]
    return { from: dayAt(from), to: dayAt(to) }
  }
  const shapes = (selector: string) => shapesIn(canvasElement.querySelector('.dl-rows') ?? canvasElement, selector)
  return {
    shapes,
    /** The label, which says what mark it is of. */
    mark: () => canvasElement.querySelector('.dl-words .dl-label'),
    /** Every shape of a selector covers its span, to within two pixels. */
    expectSpans: async (selector: string, spans: readonly Span[]) => {
      const tolerance = ((window.to - window.from) / DAY / plot.width) * 2
      const found = shapes(selector).map(daysOf)
      await expect(found).toHaveLength(spans.length)
      for (const [index, { from, to }] of spans.entries()) {
        await expect(Math.abs((found[index]?.from ?? Number.NaN) - from / DAY)).toBeLessThan(tolerance)
        await expect(Math.abs((found[index]?.to ?? Number.NaN) - to / DAY)).toBeLessThan(tolerance)
      }
    },
  }
}

/** Every shape of a selector by itself: one path of the live picture draws all of a kind. */
export function shapesIn(root: Element, selector: string): readonly Element[] {
  return [...root.querySelectorAll(selector)].flatMap((shape) => (shape.closest('.dl-marks') ? apart(shape) : [shape]))
}

/** Each part of a path that begins anew, measurable by itself. */
function apart(path: Element): readonly Element[] {
  const parts = (path.getAttribute('d') ?? '').split(/(?=M)/)
  return parts.map((data) => {
    const part = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    part.setAttribute('d', data)
    part.setAttribute('visibility', 'hidden')
    path.parentElement?.append(part)
    return part
  })
}

const DAY = 86_400_000

/** From the start of one day to the start of another, in UTC; months count from 1. */
export function days(from: readonly [number, number, number], to: readonly [number, number, number]): Span {
  return { from: startOf(from), to: startOf(to) }
}

function startOf([year, month, day]: readonly [number, number, number]): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

/** What the folded legend says of the marks in the picture. */
export async function expectExplained(canvasElement: HTMLElement, words: string): Promise<void> {
  const canvas = within(canvasElement)
  await userEvent.click(canvas.getByText('What the marks mean'))
  await expect(await canvas.findByText(words)).toBeVisible()
}
