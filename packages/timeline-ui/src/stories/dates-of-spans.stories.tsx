import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Timeline } from '../react/timeline'
import { dated, days, drawn, expectExplained, YEAR_2014 } from './dated'

/** What lasted: solid as long as it certainly did, dashed as far as it may have; every kind of end has its own shape. */
const meta = { title: 'Dates/Spans', component: Timeline } satisfies Meta<typeof Timeline>

export default meta
type Story = StoryObj<typeof meta>

export const WithACore: Story = {
  args: dated('a span with a core', YEAR_2014),
  play: async ({ canvasElement }) => {
    const picture = drawn(canvasElement, YEAR_2014)
    await picture.expectSpans('.dl-bar', [days([2014, 3, 1], [2014, 10, 1])])
    await picture.expectSpans('.dl-solid', [days([2014, 4, 1], [2014, 9, 1])])
  },
}

/** Begun and ended in one month: no part of it is certain. */
export const WithoutACore: Story = {
  args: dated('a span without a core', YEAR_2014),
  play: async ({ canvasElement }) => {
    const picture = drawn(canvasElement, YEAR_2014)
    await picture.expectSpans('.dl-bar', [days([2014, 6, 1], [2014, 7, 1])])
    await expect(picture.shapes('.dl-solid')).toHaveLength(0)
  },
}

export const OpenEnd: Story = {
  args: dated('an open end', YEAR_2014),
  play: async ({ canvasElement }) => {
    const { shapes, mark } = drawn(canvasElement, YEAR_2014)
    const plot = canvasElement.querySelector('.dl-plot')?.getBoundingClientRect()
    await expect(mark()).toHaveAttribute('data-end', 'open')
    const [arrowhead] = shapes('.dl-cap[data-end="open"].dl-solid')
    await expect(Math.abs((arrowhead?.getBoundingClientRect().right ?? 0) - (plot?.right ?? 0))).toBeLessThan(3)
    await expectExplained(canvasElement, 'still going on')
  },
}

export const OpenStart: Story = {
  args: dated('an open start', YEAR_2014),
  play: async ({ canvasElement }) => {
    const { shapes, mark } = drawn(canvasElement, YEAR_2014)
    const plot = canvasElement.querySelector('.dl-plot')?.getBoundingClientRect()
    await expect(mark()).toHaveAttribute('data-start', 'open')
    const [arrowhead] = shapes('.dl-cap[data-end="open"].dl-solid')
    await expect(Math.abs((arrowhead?.getBoundingClientRect().left ?? 0) - (plot?.left ?? 0))).toBeLessThan(3)
  },
}

/** Torn off a little after what is stated; nothing is solid, for it may have ended at once. */
export const UnknownEnd: Story = {
  args: dated('an unknown end', YEAR_2014),
  play: async ({ canvasElement }) => {
    const { shapes, mark } = drawn(canvasElement, YEAR_2014)
    await expect(mark()).toHaveAttribute('data-end', 'unknown')
    await expect(shapes('.dl-cap[data-end="unknown"]')).toHaveLength(1)
    await expect(shapes('.dl-solid')).toHaveLength(0)
    await expectExplained(canvasElement, 'end not stated')
  },
}

export const UnknownStart: Story = {
  args: dated('an unknown start', YEAR_2014),
  play: async ({ canvasElement }) => {
    const { shapes, mark } = drawn(canvasElement, YEAR_2014)
    await expect(mark()).toHaveAttribute('data-start', 'unknown')
    await expect(shapes('.dl-cap[data-end="unknown"]')).toHaveLength(1)
  },
}

/** The sign stands at the end that is in doubt. */
export const DoubtfulEnd: Story = {
  args: dated('a span with a doubtful end', YEAR_2014),
  play: async ({ canvasElement }) => {
    const { shapes } = drawn(canvasElement, YEAR_2014)
    const [seal, ...others] = shapes('.dl-seal')
    const [bar] = shapes('.dl-bar')
    await expect(others).toEqual([])
    await expect(seal).toHaveTextContent('~')
    const gap = (bar?.getBoundingClientRect().right ?? 0) - (seal?.getBoundingClientRect().right ?? 0)
    await expect(gap).toBeGreaterThan(0)
    await expect(gap).toBeLessThan(6)
  },
}

export const TwoDoubts: Story = {
  args: dated('a span with two doubts', YEAR_2014),
  play: async ({ canvasElement }) => {
    const seals = drawn(canvasElement, YEAR_2014).shapes('.dl-seal')
    await expect(seals.map(({ textContent }) => textContent)).toEqual(['?', '~'])
  },
}

const summer = days([2014, 5, 1], [2014, 8, 1])

/** Both ends lie outside: the bar is cut without a line, and the sign of an end is where the end is. */
export const CutOnBothSides: Story = {
  args: dated('a span with two doubts', summer),
  play: async ({ canvasElement }) => {
    const { shapes, mark } = drawn(canvasElement, summer)
    await expect(mark()).toHaveAttribute('data-start', 'cut')
    await expect(mark()).toHaveAttribute('data-end', 'cut')
    await expect(shapes('.dl-seal')).toHaveLength(0)
  },
}
