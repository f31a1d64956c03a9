import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { beforeTheCommonEra, deepTime } from '../fixtures/deep-time'
import { incidentsOf } from '../fixtures/incidents'
import { plainIncident } from '../fixtures/plain-incident'
import { Timeline } from '../react/timeline'
import { TimelineList } from '../react/timeline-list'

/** From thousands of millions of years to seconds: one axis, which counts in what fits. */
const meta = { title: 'Ages', component: Timeline, tags: ['!autodocs'] } satisfies Meta<typeof Timeline>

export default meta
type Story = StoryObj<typeof meta>

const antiquity = incidentsOf(beforeTheCommonEra)

export const BeforeTheCommonEra: Story = {
  args: { incidents: antiquity, label: 'Antiquity', children: <TimelineList incidents={antiquity} /> },
  play: async ({ canvasElement }) => {
    await expect(ticksOf(canvasElement)).toContain('1000 BCE')
    await expect(within(canvasElement).getByText('15 March 44 BCE')).toBeVisible()
  },
}

const everything = incidentsOf(deepTime)

export const DeepTime: Story = {
  args: { incidents: everything, label: 'Deep time', children: <TimelineList incidents={everything} /> },
  play: async ({ canvasElement }) => {
    await expect(ticksOf(canvasElement)).toContain('10 billion BCE')
  },
}

const landing = Date.UTC(1969, 6, 20, 20, 17, 40)

export const Seconds: Story = {
  args: {
    incidents: ['Contact light', 'Engine stop', 'The Eagle has landed'].map((title, index) =>
      plainIncident(title, landing + index * 9_000, landing + index * 9_000 + 1_000),
    ),
    initial: { window: { from: landing - 5_000, to: landing + 30_000 } },
    label: 'Half a minute',
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(ticksOf(canvasElement)).toContain('20:17:45'))
  },
}

function ticksOf(canvasElement: HTMLElement): readonly string[] {
  return [...canvasElement.querySelectorAll('.dl-frame .dl-tick')].map((tick) => tick.textContent ?? '')
}
