import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { incidentsOf } from '../fixtures/incidents'
import { disputedItem, itemDated, type KindOfDate } from '../fixtures/kinds-of-date'
import { ar } from '../locale/ar'
import { Timeline } from '../react/timeline'
import { days } from './dated'

/** The kinds of date of one year under each other, to compare: in light and dark, from either side, without colours. */
const meta = { title: 'Dates/Side by side', component: Timeline } satisfies Meta<typeof Timeline>

export default meta
type Story = StoryObj<typeof meta>

const KINDS: readonly KindOfDate[] = [
  'a day',
  'a season',
  'a year',
  'a day of an unknown month',
  'a span with a core',
  'an open end',
  'an open start',
  'an unknown end',
  'an approximate date',
  'a date both approximate and uncertain',
  'a span with a doubtful end',
  'one of several',
  'each of several days',
]

const items = [...KINDS.map((kind) => itemDated(kind)), disputedItem]
const aroundTheYear = days([2013, 11, 1], [2015, 2, 1])

export const Light: Story = {
  args: { incidents: incidentsOf(items), initial: { window: aroundTheYear }, label: 'Kinds of date' },
  play: async ({ canvasElement }) => {
    const kinds = [...canvasElement.querySelectorAll('.dl-words .dl-label')].map((mark) =>
      mark.getAttribute('data-kind'),
    )
    await expect(new Set(kinds)).toEqual(new Set(['dot', 'within', 'lasted', 'one-of', 'all-of']))
  },
}

export const Dark: Story = { ...Light, globals: { theme: 'dark' } }

const arabic = incidentsOf(
  [...KINDS.map((kind) => itemDated(kind, { locale: 'ar' })), disputedItem].map((item) => ({
    ...item,
    language: 'ar',
  })),
  'ar',
)

export const FromTheRight: Story = {
  globals: { direction: 'rtl' },
  args: { incidents: arabic, initial: { window: aroundTheYear }, locale: 'ar', messages: ar, label: 'أنواع التواريخ' },
}

export const OnPhone: Story = { ...Light, globals: { viewport: { value: 'phone' } } }

/** Every mark keeps its shape. */
export const ForcedColours: Story = { ...Light, parameters: { media: { forcedColors: 'active' } } }

export const InPrint: Story = { ...Light, parameters: { media: { media: 'print' } } }
