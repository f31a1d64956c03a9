import type { Meta, StoryObj } from '@storybook/react-vite'
import { incidentsInLanes } from '../fixtures/incidents'
import { fiveWeeks, militias } from '../fixtures/militias'
import { spaceEras, spaceFlight } from '../fixtures/space-flight'
import { TimelinePicture } from '../react/timeline-picture'

/** What a page without scripts shows, and what the interactive picture replaces without a jump. */
const meta = { title: 'TimelinePicture', component: TimelinePicture } satisfies Meta<typeof TimelinePicture>

export default meta
type Story = StoryObj<typeof meta>

export const SeedStory: Story = { args: { incidents: incidentsInLanes(militias), window: fiveWeeks } }
export const SpaceFlight: Story = { args: { incidents: incidentsInLanes(spaceFlight), eras: spaceEras } }
