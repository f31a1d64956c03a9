import type { Meta, StoryObj } from '@storybook/react-vite'
import { generatedItems } from '../fixtures/generated'
import { incidentsOf } from '../fixtures/incidents'
import { militias } from '../fixtures/militias'
import { militiasArabic } from '../fixtures/militias-arabic'
import { spaceFlight } from '../fixtures/space-flight'
import { ar } from '../locale/ar'
import { fa } from '../locale/fa'
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

const many = incidentsOf(generatedItems(1250))
const pageAddress = (page: number) => `?page=${page}`

export const PageOfALongList: Story = { args: { incidents: many, hrefOfPage: pageAddress, page: 5 } }
export const PageOfALongListInPersian: Story = {
  globals: { direction: 'rtl' },
  args: { incidents: many, hrefOfPage: pageAddress, page: 5, locale: 'fa', messages: fa },
}
export const WindowOfALongList: Story = {
  args: { incidents: many, hrefOfPage: pageAddress, window: { from: Date.UTC(2000, 0), to: Date.UTC(2004, 0) } },
}
export const WindowWithNothingInIt: Story = {
  args: { incidents: many, hrefOfPage: pageAddress, window: { from: Date.UTC(1900, 0), to: Date.UTC(1901, 0) } },
}
