import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { incidentsOf } from '../fixtures/incidents'
import { disputedItem, itemDated, relativeItems } from '../fixtures/kinds-of-date'
import { Timeline } from '../react/timeline'
import { TimelineList } from '../react/timeline-list'
import { days, drawn } from './dated'
import { pressOn } from './press-on'

/** Dates that follow from other incidents, sources that differ, and orders that nobody knows. */
const meta = {
  title: 'Dates/Relations and claims',
  component: Timeline,
} satisfies Meta<typeof Timeline>

export default meta
type Story = StoryObj<typeof meta>

const june = days([2014, 6, 1], [2014, 7, 1])
const claims = incidentsOf([disputedItem])

/** One bar per claim, below the incident's own, each with its source. */
export const ClaimsThatDiffer: Story = {
  args: {
    incidents: claims,
    initial: { window: june },
    label: 'Claims that differ',
    children: <TimelineList incidents={claims} />,
  },
  play: async ({ canvasElement }) => {
    const { shapes } = drawn(canvasElement, june)
    const bars = [...canvasElement.querySelectorAll('.dl-label[data-claim]')]
    await expect(bars.map((bar) => bar.textContent)).toEqual(['Morning paper', 'Evening paper'])
    const tops = shapes('.dl-bar').map((bar) => bar.getBoundingClientRect().top)
    await expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    await expect(new Set(tops).size).toBe(3)
    await expect(within(canvasElement).getByText(/Morning paper dates it/, { selector: '.dl-claim' })).toBeVisible()
  },
}

const related = incidentsOf(relativeItems)

/** The connector to the anchor appears while the dependent incident is focused or selected. */
export const Relative: Story = {
  args: {
    incidents: related,
    initial: { window: june },
    label: 'A relative date',
    children: <TimelineList incidents={related} />,
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.dl-connector-line')).toBeNull()
    await pressOn(canvasElement, /bridge/i)
    await expect(canvasElement.querySelector('.dl-connector-line')).not.toBeNull()
  },
}

const alike = incidentsOf([itemDated('a day'), itemDated('a month'), itemDated('an open start')])

/** Where nobody knows what came first, the order of the list claims nothing, and says so to those who hear it. */
export const OrderNotKnown: Story = {
  args: {
    incidents: alike,
    initial: { window: days([2014, 5, 1], [2014, 8, 1]) },
    label: 'An order that nobody knows',
    children: <TimelineList incidents={alike} />,
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const order = /it is not known whether this was before or after “Dated by a month”/
    await expect(await pressOn(canvasElement, /by a day/)).toHaveAccessibleName(order)
    await userEvent.keyboard('{Home}')
    await expect(canvas.getByRole('option')).toHaveAccessibleName(/by an open start/)
    await expect(canvas.getByRole('option')).not.toHaveAccessibleName(/not known/)
    await expect(canvas.getByText(order, { selector: 'p' })).toBeInTheDocument()
  },
}
