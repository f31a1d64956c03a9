import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import type { Span } from '../core/incident'
import { incidentsOf } from '../fixtures/incidents'
import { disputedItem, itemDated, type KindOfDate, relativeItems } from '../fixtures/kinds-of-date'
import { Timeline } from '../react/timeline'
import { TimelineList } from '../react/timeline-list'

/** Each kind of date as the picture and the list show it: no more certain than it is. */
const meta = { title: 'Dates', component: Timeline } satisfies Meta<typeof Timeline>

export default meta
type Story = StoryObj<typeof meta>

const JUNE: Span = { from: Date.UTC(2014, 5, 1), to: Date.UTC(2014, 6, 1) }

function dated(kind: KindOfDate, initialWindow?: Span): Story {
  const incidents = incidentsOf([itemDated(kind)])
  return { args: { incidents, initialWindow, label: kind, children: <TimelineList incidents={incidents} /> } }
}

export const ExactSecond: Story = dated('exact second')
export const Day: Story = dated('day')
export const Month: Story = dated('month')
export const Season: Story = dated('season')
export const Year: Story = dated('year')
export const Decade: Story = dated('decade')
export const IntervalWithCore: Story = dated('interval with a core')
export const OpenEnd: Story = dated('open end')
export const OpenStart: Story = dated('open start')
export const UnknownEnd: Story = dated('unknown end')
export const UnknownStart: Story = dated('unknown start')
export const Uncertain: Story = dated('uncertain')
export const Approximate: Story = dated('approximate')
export const ApproximateAndUncertain: Story = dated('approximate and uncertain')
export const OneOfASet: Story = dated('one of a set')
export const BeforeTheCommonEra: Story = dated('before the common era')

const claims = incidentsOf([disputedItem])

/** One bar per claim, below the incident's own, each with its source. */
export const ClaimsThatDiffer: Story = {
  args: { incidents: claims, label: 'Claims that differ', children: <TimelineList incidents={claims} /> },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('.dl-mark[data-claim]')).toHaveLength(2)
  },
}

const related = incidentsOf(relativeItems)

/** The connector to the anchor appears while the dependent incident is focused or selected. */
export const Relative: Story = {
  args: {
    incidents: related,
    initialWindow: JUNE,
    label: 'A relative date',
    children: <TimelineList incidents={related} />,
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.dl-connector')).toBeNull()
    await userEvent.click(within(canvasElement).getByRole('option', { name: /bridge/ }))
    await expect(canvasElement.querySelector('.dl-connector')).not.toBeNull()
  },
}

const ALL: readonly KindOfDate[] = [
  'day',
  'month',
  'season',
  'year',
  'open end',
  'unknown end',
  'unknown start',
  'uncertain',
  'approximate',
  'approximate and uncertain',
  'one of a set',
]

/** All of one year's kinds under each other, to compare. */
export const SideBySide: Story = {
  args: {
    incidents: incidentsOf(ALL.map(itemDated)),
    initialWindow: { from: Date.UTC(2013, 10, 1), to: Date.UTC(2015, 1, 1) },
    label: 'Kinds of date',
  },
}
