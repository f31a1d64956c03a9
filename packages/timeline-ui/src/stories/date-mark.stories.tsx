import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { KINDS_OF_DATE } from '../fixtures/kinds-of-date'
import { ar } from '../locale/ar'
import { DateMark, type DateMarkProps } from '../react/date-mark'
import { timelineDateOf } from '../to-timeline-date'
import { onPhone } from './narrow'

/** One date by itself, as a form shows what a reading would look like. */
const meta = {
  title: 'DateMark',
  component: DateMark,
  args: { date: timelineDateOf('2014-22', { locale: 'en' }) },
} satisfies Meta<typeof DateMark>

export default meta
type Story = StoryObj<typeof meta>

export const Season: Story = {
  decorators: [onPhone],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await expect(canvas.getByText('Summer 2014')).toBeVisible()
    await expect(canvas.getByText(/between 1 June and 31 August 2014; sometime within/)).toBeVisible()
  },
}

export const Bare: Story = { args: { isBare: true }, decorators: [onPhone] }

export const Dark: Story = { globals: { theme: 'dark' }, decorators: [onPhone] }

function EveryKind({ locale = 'en', messages }: Pick<DateMarkProps, 'locale' | 'messages'>) {
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(16rem, 1fr))', gap: '1.5rem' }}>
      {Object.entries(KINDS_OF_DATE).map(([kind, edtf]) => (
        <div key={kind}>
          <DateMark date={timelineDateOf(edtf, { locale })} locale={locale} messages={messages} />
          <code dir="ltr">{edtf}</code>
        </div>
      ))}
    </div>
  )
}

export const EveryKindOfDate: Story = {
  render: () => <EveryKind />,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('.dl-date-mark .dl-mark')).toHaveLength(
      Object.keys(KINDS_OF_DATE).length,
    )
  },
}
export const EveryKindInArabic: Story = {
  globals: { direction: 'rtl' },
  render: () => <EveryKind locale="ar" messages={ar} />,
}
