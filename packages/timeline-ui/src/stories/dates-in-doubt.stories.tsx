import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import type { Span } from '../core/incident'
import type { KindOfDate } from '../fixtures/kinds-of-date'
import { Timeline } from '../react/timeline'
import { dated, days, drawn, YEAR_2014 } from './dated'

/** A source that says itself that it is not sure: a sign in a ring, and words; the bounds stay as they are. */
const meta = { title: 'Dates/In doubt', component: Timeline } satisfies Meta<typeof Timeline>

export default meta
type Story = StoryObj<typeof meta>

function sealed(kind: KindOfDate, sign: string, window: Span = YEAR_2014): Story {
  return {
    args: dated(kind, window),
    play: async ({ canvasElement }) => {
      const seals = drawn(canvasElement, window).shapes('.dl-seal')
      await expect(seals.map(({ textContent }) => textContent)).toEqual([sign])
      await expect(within(canvasElement).getByRole('option')).toHaveAccessibleName(/approximate|uncertain/)
    },
  }
}

export const Uncertain: Story = sealed('an uncertain date', '?')
export const Approximate: Story = sealed('an approximate date', '~', days([2010, 1, 1], [2020, 1, 1]))
/** Hollow, where an exact day would be a filled dot. */
export const ApproximateAndUncertainDay: Story = sealed('a date both approximate and uncertain', '~?')
export const ApproximateMonth: Story = sealed('an approximate month of a known year', '~')

const autumn = days([2014, 9, 1], [2014, 12, 1])

/** The year began before the window: its sign is still in view. */
export const SignStaysInView: Story = {
  args: dated('an approximate date', autumn),
  play: async ({ canvasElement }) => {
    const [seal] = drawn(canvasElement, autumn).shapes('.dl-seal')
    const plot = canvasElement.querySelector('.dl-plot')?.getBoundingClientRect()
    const inset = (seal?.getBoundingClientRect().left ?? 0) - (plot?.left ?? 0)
    await expect(inset).toBeGreaterThanOrEqual(0)
    await expect(inset).toBeLessThan(12)
  },
}
