import type { Meta, StoryObj } from '@storybook/react-vite'
import { generatedItems } from '../fixtures/generated'
import { incidentsInLanes, incidentsOf } from '../fixtures/incidents'
import { iranPersian } from '../fixtures/iran-persian'
import { fiveWeeks, militias } from '../fixtures/militias'
import { militiasArabic } from '../fixtures/militias-arabic'
import { spaceEras, spaceFlight } from '../fixtures/space-flight'
import { ar } from '../locale/ar'
import { fa } from '../locale/fa'
import { Timeline } from '../react/timeline'
import { TimelineList } from '../react/timeline-list'

const meta = {
  title: 'Timeline',
  component: Timeline,
  args: { incidents: incidentsInLanes(militias), label: 'The militias and the killing in Karbala' },
} satisfies Meta<typeof Timeline>

export default meta
type Story = StoryObj<typeof meta>

const seven = incidentsInLanes(militias)
const sevenArabic = incidentsInLanes(militiasArabic, 'ar')

export const SeedStory: Story = {
  args: { incidents: seven, initial: { window: fiveWeeks }, children: <TimelineList incidents={seven} /> },
}

export const WholeStory: Story = { args: { incidents: incidentsOf(militias) } }

export const SpaceFlight: Story = {
  args: { incidents: incidentsInLanes(spaceFlight), eras: spaceEras, label: 'Early space flight' },
}

export const Empty: Story = { args: { incidents: [] } }

export const One: Story = { args: { incidents: seven.slice(2, 3) } }

export const Twenty: Story = {
  args: { incidents: incidentsOf(generatedItems(20)), label: 'Twenty generated incidents' },
}

export const Crowded: Story = {
  args: { incidents: incidentsOf(generatedItems(300)), label: 'Three hundred generated incidents' },
}

export const CrowdedLanes: Story = {
  args: {
    incidents: incidentsInLanes(generatedItems(200, ['North', 'East', 'South', 'West'])),
    label: 'Two hundred generated incidents in four lanes',
  },
}

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  args: {
    incidents: sevenArabic,
    initial: { window: fiveWeeks },
    locale: 'ar',
    messages: ar,
    label: 'الفصائل والقتل في كربلاء',
    children: <TimelineList incidents={sevenArabic} locale="ar" messages={ar} />,
  },
}

export const Dark: Story = { ...SeedStory, globals: { theme: 'dark' } }

const century = incidentsOf(iranPersian, 'fa')

export const Persian: Story = {
  globals: { direction: 'rtl' },
  args: {
    incidents: century,
    locale: 'fa',
    messages: fa,
    label: 'نیم قرن',
    children: <TimelineList incidents={century} locale="fa" messages={fa} />,
  },
}

/** What a list looks like is in the pictures of lists. */
export const ListOnly: Story = {
  parameters: { picture: false },
  args: { ...SeedStory.args, initial: { view: 'list' } },
}
