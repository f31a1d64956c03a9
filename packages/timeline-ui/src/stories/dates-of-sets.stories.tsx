import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Timeline } from '../react/timeline'
import { dated, days, drawn, expectExplained, YEAR_2014 } from './dated'

/** One of several dates: pieces on a dotted line. Each of several: pieces, or dots, on an unbroken one. */
const meta = { title: 'Dates/Sets', component: Timeline } satisfies Meta<typeof Timeline>

export default meta
type Story = StoryObj<typeof meta>

export const OneOf: Story = {
  args: dated('one of several', YEAR_2014),
  play: async ({ canvasElement }) => {
    const { shapes } = drawn(canvasElement, YEAR_2014)
    await expect(shapes('.dl-edge.dl-piece')).toHaveLength(2)
    await expect(shapes('.dl-link[data-kind="one-of"]')).toHaveLength(1)
    await expect(shapes('.dl-solid')).toHaveLength(0)
    await expectExplained(canvasElement, 'in one of these pieces')
  },
}

const years = days([1665, 1, 1], [1675, 1, 1])

/** Neighbouring years are one piece: the moment may lie anywhere in them. */
export const OneOfYears: Story = {
  args: dated('one of several years', years),
  play: ({ canvasElement }) =>
    drawn(canvasElement, years).expectSpans('.dl-edge.dl-piece', [
      days([1667, 1, 1], [1669, 1, 1]),
      days([1670, 1, 1], [1673, 1, 1]),
    ]),
}

/** Each year is its own piece, those that touch too. */
export const EachOfYears: Story = {
  args: dated('each of several years', years),
  play: async ({ canvasElement }) => {
    const picture = drawn(canvasElement, years)
    const members = [1667, 1668, 1670, 1671, 1672].map((year) => days([year, 1, 1], [year + 1, 1, 1]))
    await picture.expectSpans('.dl-edge.dl-piece', members)
    await expect(picture.shapes('.dl-link[data-kind="all-of"]')).toHaveLength(1)
    await expectExplained(canvasElement, 'in each of these pieces')
  },
}

/** Each of them is known to the day, so from afar each is a dot. */
export const EachOfDays: Story = {
  args: dated('each of several days', YEAR_2014),
  play: async ({ canvasElement }) => {
    const { shapes } = drawn(canvasElement, YEAR_2014)
    await expect(shapes('.dl-solid.dl-piece')).toHaveLength(3)
    await expect(shapes('.dl-link[data-kind="all-of"]')).toHaveLength(2)
  },
}

const march = days([2014, 2, 25], [2014, 3, 15])

/** From near, the day in view is a bar, and the line goes on to those that are not. */
export const EachOfDaysFromNear: Story = {
  args: dated('each of several days', march),
  play: ({ canvasElement }) =>
    drawn(canvasElement, march).expectSpans('.dl-edge.dl-piece', [days([2014, 3, 4], [2014, 3, 5])]),
}

export const UntilADay: Story = {
  args: dated('one moment until a day', YEAR_2014),
  play: async ({ canvasElement }) => {
    const { mark, shapes } = drawn(canvasElement, YEAR_2014)
    await expect(mark()).toHaveAttribute('data-start', 'unknown')
    await expect(shapes('.dl-solid')).toHaveLength(0)
  },
}

export const SinceADay: Story = {
  args: dated('one moment since a day', YEAR_2014),
  play: async ({ canvasElement }) => {
    await expect(drawn(canvasElement, YEAR_2014).mark()).toHaveAttribute('data-end', 'unknown')
  },
}
