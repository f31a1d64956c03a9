import type { Meta, StoryObj } from '@storybook/react-vite'
import { incidentsInLanes, incidentsOf } from '../fixtures/incidents'
import { disputedItem, relativeItems } from '../fixtures/kinds-of-date'
import { fiveWeeks, militias } from '../fixtures/militias'
import { militiasArabic } from '../fixtures/militias-arabic'
import { ar } from '../locale/ar'
import { Timeline } from '../react/timeline'
import { TimelineList } from '../react/timeline-list'

const seven = incidentsInLanes(militias)

/** What a screen reader tells of a timeline is kept, word by word, in `spoken/`: change words, then read them aloud. */
const meta = {
  title: 'Spoken',
  component: Timeline,
  tags: ['!autodocs'],
  parameters: { picture: false, told: { keys: ['{Home}', ...Array(6).fill('{ArrowRight}')] } },
} satisfies Meta<typeof Timeline>

export default meta
type Story = StoryObj<typeof meta>

export const SeedStory: Story = {
  args: {
    incidents: seven,
    initial: { window: fiveWeeks },
    label: 'The militias and the killing in Karbala',
    children: <TimelineList incidents={seven} />,
  },
}

const sevenArabic = incidentsInLanes(militiasArabic, 'ar')

export const InArabic: Story = {
  globals: { direction: 'rtl' },
  parameters: { told: { keys: ['{Home}', ...Array(6).fill('{ArrowLeft}')] } },
  args: {
    incidents: sevenArabic,
    initial: { window: fiveWeeks },
    locale: 'ar',
    messages: ar,
    label: 'الفصائل والقتل في كربلاء',
    children: <TimelineList incidents={sevenArabic} locale="ar" messages={ar} />,
  },
}

const related = incidentsOf([...relativeItems, disputedItem])

/** One dated by another, and one whose sources differ. */
export const RelationsAndClaims: Story = {
  parameters: { told: { keys: ['{Home}', '{ArrowRight}', '{ArrowRight}'] } },
  args: { incidents: related, label: 'The storm', children: <TimelineList incidents={related} /> },
}
