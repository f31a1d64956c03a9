import type { Meta, StoryObj } from '@storybook/react-vite'
import { incidentsOf } from '../fixtures/incidents'
import { militias } from '../fixtures/militias'
import { militiasArabic } from '../fixtures/militias-arabic'
import { spaceFlight } from '../fixtures/space-flight'
import { ar } from '../locale/ar'
import { TimelineList } from '../react/timeline-list'

const meta = { title: 'TimelineList', component: TimelineList } satisfies Meta<typeof TimelineList>

export default meta
type Story = StoryObj<typeof meta>

export const SeedStory: Story = { args: { incidents: incidentsOf(militias) } }
export const SpaceFlight: Story = { args: { incidents: incidentsOf(spaceFlight) } }
export const Empty: Story = { args: { incidents: [] } }
export const Dark: Story = { ...SeedStory, globals: { theme: 'dark' } }
export const Arabic: Story = {
  globals: { direction: 'rtl' },
  args: { incidents: incidentsOf(militiasArabic, 'ar'), locale: 'ar', messages: ar },
}
