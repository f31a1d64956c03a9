import type { Meta, StoryObj } from '@storybook/react-vite'
import { incidentsOf } from '../fixtures/incidents'
import { militias } from '../fixtures/militias'
import { militiasArabic } from '../fixtures/militias-arabic'
import { ar } from '../locale/ar'
import { TimelineBand } from '../react/timeline-band'
import { inMargin } from './narrow'

const meta = {
  title: 'TimelineBand',
  component: TimelineBand,
  decorators: [inMargin],
  args: { incidents: incidentsOf(militias) },
} satisfies Meta<typeof TimelineBand>

export default meta
type Story = StoryObj<typeof meta>

export const SeedStory: Story = { args: { active: 'mashzoub-shot' } }
export const Dark: Story = { ...SeedStory, globals: { theme: 'dark' } }
export const Arabic: Story = {
  globals: { direction: 'rtl' },
  args: { incidents: incidentsOf(militiasArabic, 'ar'), locale: 'ar', messages: ar, active: 'khafaji-seized' },
}
