import type { Meta, StoryObj } from '@storybook/react-vite'
import { Component, type ReactNode, useMemo } from 'react'
import { expect, waitFor, within } from 'storybook/test'
import { openColumns } from '../columns'
import { YEAR } from '../core/calendar'
import type { TimelineIncident } from '../core/incident'
import type { IncidentColumns } from '../core/incident-columns'
import { plainDate, plainIncident } from '../fixtures/plain-incident'
import { Timeline, type TimelineProps } from '../react/timeline'
import { TimelineList } from '../react/timeline-list'

/** What nobody should hand over and somebody will: a correct picture, or an error that names what is wrong. */
const meta = {
  title: 'Hostile',
  component: Timeline,
  tags: ['!autodocs'],
} satisfies Meta<typeof Timeline>

export default meta
type Story = StoryObj<typeof meta>

const MARKUP =
  '<img src=x onerror="document.title=\'broken in\'"><script>document.title="broken in"</script><b>bold</b>'

const marked: readonly TimelineIncident[] = [
  {
    id: '"><b>',
    title: MARKUP,
    summary: MARKUP,
    lane: '<i>lane</i>',
    date: { ...plainDate(Date.UTC(2020, 0), Date.UTC(2020, 1)), label: '<u>January</u>', start: 'known', end: 'known' },
  },
  {
    ...plainIncident('plain', Date.UTC(2020, 2), Date.UTC(2020, 3)),
    title: '\u202E backwards \u2066 and\u0000 \uD800 broken',
  },
]

/** Markup is text: it is read as it was written, and nothing of it runs. */
export const HtmlInTitles: Story = {
  args: { incidents: marked, label: '<b>label</b>', children: <TimelineList incidents={marked} /> },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('heading', { name: MARKUP })).toBeVisible()
    await expect(canvasElement.querySelectorAll('img, script, i, u, .dl-title b')).toHaveLength(0)
    await expect(document.title).not.toBe('broken in')
  },
}

/** A million incidents of one second: they are one crowd, whatever the zoom, and the page answers. */
function AMillionAtOnce() {
  const store = useMemo(() => openColumns(atOneInstant(1_000_000)), [])
  return <Timeline store={store} label="A million incidents at one instant" />
}

function atOneInstant(count: number): IncidentColumns {
  const instant = Date.UTC(2020, 0)
  return {
    earliest: new Float64Array(count).fill(instant),
    latest: new Float64Array(count).fill(instant + 1000),
    at: (entry) => plainIncident(`Incident ${entry + 1}`, instant, instant + 1000),
    entryOf: (id) => Number(id.slice('Incident '.length)) - 1,
  }
}

export const AMillionAtOneInstant: Story = {
  render: () => <AMillionAtOnce />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() => expect(canvasElement.querySelector('.dl-status')).toHaveTextContent('1,000,000 of 1,000,000'))
    await expect(canvasElement.querySelectorAll('.dl-frame *').length).toBeLessThanOrEqual(300)
    const start = performance.now()
    for (let press = 0; press < 20; press += 1) canvas.getByRole('button', { name: 'Zoom in' }).click()
    await waitFor(() => expect(canvasElement.querySelectorAll('.dl-frame *').length).toBeLessThanOrEqual(300))
    await expect(performance.now() - start).toBeLessThan(5000)
  },
}

const now = Date.UTC(2020, 0)

/** Spans of a million years beside seconds: both are drawn, and the seconds can be reached. */
export const AMillionYearsBesideSeconds: Story = {
  args: {
    incidents: [
      ...Array.from({ length: 20 }, (_, index) =>
        plainIncident(`An age ${index + 1}`, now - (index + 1) * 1e6 * YEAR, now - index * 1e6 * YEAR),
      ),
      ...Array.from({ length: 20 }, (_, index) =>
        plainIncident(`A second ${index + 1}`, now + index * 1000, now + (index + 1) * 1000),
      ),
    ],
    label: 'Ages and seconds',
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('.dl-status')).toHaveTextContent('40 of 40'))
    await expect(within(canvasElement).getAllByText(/^An age/).length).toBeGreaterThan(0)
  },
}

interface CatchProps {
  readonly children: ReactNode
}

/** What a page puts around a timeline of data that it does not trust. */
class Catch extends Component<CatchProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    return error ? <p role="alert">{`${error.name}: ${error.message}`}</p> : this.props.children
  }
}

/** Nothing is drawn; the error names the incident and says what is wrong with it. */
function refused(incidents: TimelineProps['incidents'], sentence: string): Story {
  return {
    args: { incidents: incidents ?? [] },
    render: (args) => (
      <Catch>
        <Timeline {...args} />
      </Catch>
    ),
    play: async ({ canvasElement }) => {
      await expect(within(canvasElement).getByRole('alert')).toHaveTextContent(`InvalidIncidentsError: ${sentence}`)
    },
  }
}

export const NotANumber: Story = refused(
  [plainIncident('Landing', Number.NaN, now)],
  'The date of “Landing” (Landing) begins at NaN, which is no instant.',
)

export const DuplicateIds: Story = refused(
  [plainIncident('Landing', now, now + 1), { ...plainIncident('Landing', now, now + 1), title: 'Launch' }],
  'Two incidents have the id “Landing”.',
)

export const EndBeforeStart: Story = refused(
  [plainIncident('Landing', now, now - 1)],
  'The date of “Landing” (Landing) ends before it begins.',
)
