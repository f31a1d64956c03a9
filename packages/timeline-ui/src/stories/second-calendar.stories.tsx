import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { islamicCalendar, persianCalendar } from '../calendars'
import { incidentsOf } from '../fixtures/incidents'
import { militias } from '../fixtures/militias'
import { militiasArabic } from '../fixtures/militias-arabic'
import { spaceFlight } from '../fixtures/space-flight'
import { ar } from '../locale/ar'
import { fa } from '../locale/fa'
import { Timeline } from '../react/timeline'
import { TimelinePicture } from '../react/timeline-picture'

const meta = { title: 'Second calendar', component: TimelinePicture } satisfies Meta<typeof TimelinePicture>

export default meta
type Story = StoryObj<typeof meta>

const early2019 = { from: Date.UTC(2019, 0, 20), to: Date.UTC(2019, 2, 25) }

export const IslamicInArabic: Story = {
  globals: { direction: 'rtl' },
  args: {
    incidents: incidentsOf(militiasArabic, 'ar'),
    window: early2019,
    secondCalendar: islamicCalendar,
    locale: 'ar',
    messages: ar,
  },
  play: async ({ canvasElement }) => {
    await expect(shownWords(canvasElement).join(' ')).toMatch(/1440 هـ/)
  },
}

export const PersianInPersian: Story = {
  globals: { direction: 'rtl' },
  args: {
    incidents: incidentsOf(spaceFlight, 'fa'),
    secondCalendar: persianCalendar,
    locale: 'fa',
    messages: fa,
  },
  play: async ({ canvasElement }) => {
    await expect(shownWords(canvasElement)).toContain('۱۳۴۰')
  },
}

export const IslamicInEnglish: Story = {
  args: { incidents: incidentsOf(militias), window: early2019, secondCalendar: islamicCalendar },
  play: async ({ canvasElement }) => {
    await expect(shownWords(canvasElement).join(' ')).toMatch(/1440 AH/)
  },
}

/** The live picture moves both rows as one. */
export const MovedAbout: StoryObj<typeof Timeline> = {
  globals: { direction: 'rtl' },
  render: () => (
    <Timeline
      incidents={incidentsOf(spaceFlight, 'fa')}
      secondCalendar={persianCalendar}
      label="گاه‌شمار"
      locale="fa"
      messages={fa}
    />
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(shownWords(canvasElement)).toContain('۱۳۴۰')
    await userEvent.click(await canvas.findByRole('button', { name: fa.zoomIn as string }))
    await userEvent.click(await canvas.findByRole('button', { name: fa.zoomIn as string }))
    await expect(shownWords(canvasElement)).toContain('۱۳۴۳')
    await userEvent.click(await canvas.findByRole('button', { name: fa.fit as string }))
    await expect(shownWords(canvasElement)).not.toContain('۱۳۴۳')
  },
}

/** Where the calendar has no years the axis keeps its room and says nothing. */
export const BeforeItsFirstYear: Story = {
  args: {
    ...IslamicInEnglish.args,
    incidents: [
      {
        id: 'a',
        title: 'Long before',
        date: { label: '44 BCE', earliest: -63_550_000_000_000, latest: -63_540_000_000_000 },
      },
    ],
    window: null,
  },
  play: async ({ canvasElement }) => {
    await expect(shownWords(canvasElement)).toEqual([])
  },
}

/** The words of the second row of the axis, in the drawing that is shown. */
function shownWords(canvas: HTMLElement): readonly (string | null)[] {
  const words = [...canvas.querySelectorAll<HTMLElement>('.dl-calendar-tick > span')]
  return words.filter((word) => word.checkVisibility()).map((word) => word.textContent)
}
