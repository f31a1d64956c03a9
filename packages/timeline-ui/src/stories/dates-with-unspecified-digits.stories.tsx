import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Timeline } from '../react/timeline'
import { dated, days, drawn, YEAR_2014 } from './dated'

/**
 * Digits left open before digits that are stated make many separate days possible. Each is a piece of its own; what
 * lies too near to be told apart is striped; of more than a hundred the whole is.
 */
const meta = { title: 'Dates/Unspecified digits', component: Timeline } satisfies Meta<typeof Timeline>

export default meta
type Story = StoryObj<typeof meta>

export const DayOfAnUnknownMonth: Story = {
  args: dated('a day of an unknown month', YEAR_2014),
  play: async ({ canvasElement }) => {
    const { shapes } = drawn(canvasElement, YEAR_2014)
    await expect(shapes('.dl-piece')).toHaveLength(12)
    await expect(shapes('.dl-link[data-kind="one-of"]')).toHaveLength(11)
    await expect(shapes('.dl-solid')).toHaveLength(0)
  },
}

const spring = days([2014, 2, 1], [2014, 5, 1])

/** From near each piece is as wide as its day. */
export const DayOfAnUnknownMonthFromNear: Story = {
  args: dated('a day of an unknown month', spring),
  play: ({ canvasElement }) =>
    drawn(canvasElement, spring).expectSpans('.dl-edge.dl-piece', [
      days([2014, 2, 15], [2014, 2, 16]),
      days([2014, 3, 15], [2014, 3, 16]),
      days([2014, 4, 15], [2014, 4, 16]),
    ]),
}

export const ChristmasOfTheSixties: Story = {
  args: dated('a Christmas of the 1560s', days([1555, 1, 1], [1575, 1, 1])),
  play: async ({ canvasElement }) => {
    await expect(drawn(canvasElement, YEAR_2014).shapes('.dl-piece')).toHaveLength(10)
  },
}

/** A hundred Decembers lie too near each other here: stripes say that not all of the century is meant. */
export const DecemberOfACentury: Story = {
  args: dated('a December of a century', days([1450, 1, 1], [1650, 1, 1])),
  play: async ({ canvasElement }) => {
    const { shapes } = drawn(canvasElement, YEAR_2014)
    await expect(shapes('.dl-piece')).toHaveLength(1)
    await expect(shapes('.dl-stripes')).toHaveLength(1)
  },
}

const decade = days([1520, 6, 1], [1530, 6, 1])

export const DecemberOfACenturyFromNear: Story = {
  args: dated('a December of a century', decade),
  play: async ({ canvasElement }) => {
    const decembers = Array.from({ length: 10 }, (_, index) => days([1520 + index, 12, 1], [1521 + index, 1, 1]))
    await drawn(canvasElement, decade).expectSpans('.dl-edge.dl-piece', decembers)
  },
}

/** Ten thousand days: striped at every zoom. */
export const ChristmasOfAnyYear: Story = {
  args: dated('a Christmas of any year', days([0, 1, 1], [9999, 1, 1])),
  play: async ({ canvasElement }) => {
    const { shapes, mark } = drawn(canvasElement, YEAR_2014)
    await expect(mark()).toHaveAttribute('data-kind', 'scattered')
    await expect(shapes('.dl-stripes')).toHaveLength(1)
  },
}
