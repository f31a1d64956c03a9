import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import type { Span } from '../core/incident'
import type { KindOfDate } from '../fixtures/kinds-of-date'
import { Timeline } from '../react/timeline'
import { dated, days, drawn, YEAR_2014 } from './dated'

/** One moment, known to the second or to a thousand million years: a dot where it is exact, else a bar over all of it. */
const meta = { title: 'Dates/One moment', component: Timeline } satisfies Meta<typeof Timeline>

export default meta
type Story = StoryObj<typeof meta>

/** A tinted, dashed bar over exactly this span, and no dot. */
function over(kind: KindOfDate, window: Span, span: Span): Story {
  return {
    args: dated(kind, window),
    play: async ({ canvasElement }) => {
      const picture = drawn(canvasElement, window)
      await picture.expectSpans('.dl-bar', [span])
      await expect(picture.shapes('.dl-edge')).toHaveLength(1)
      await expect(picture.shapes('.dl-solid')).toHaveLength(0)
    },
  }
}

/** A dot in the middle of this span. */
function dotAt(kind: KindOfDate, window: Span, { from, to }: Span): Story {
  return {
    args: dated(kind, window),
    play: async ({ canvasElement }) => {
      const { shapes, mark } = drawn(canvasElement, window)
      await expect(mark()).toHaveAttribute('data-kind', 'dot')
      const plot = canvasElement.querySelector('.dl-plot')?.getBoundingClientRect() ?? new DOMRect()
      const dot = shapes('.dl-solid')[0]?.getBoundingClientRect() ?? new DOMRect()
      const expected = (((from + to) / 2 - window.from) / (window.to - window.from)) * plot.width
      await expect(Math.abs(dot.left + dot.width / 2 - plot.left - expected)).toBeLessThan(1.5)
    },
  }
}

const twoMinutes: Span = { from: Date.UTC(2014, 5, 15, 10, 15), to: Date.UTC(2014, 5, 15, 10, 17) }
const second: Span = { from: Date.UTC(2014, 5, 15, 10, 15, 30), to: Date.UTC(2014, 5, 15, 10, 15, 31) }
const minute: Span = { from: Date.UTC(2014, 5, 15, 10, 15), to: Date.UTC(2014, 5, 15, 10, 16) }
const day = days([2014, 6, 15], [2014, 6, 16])

export const SecondFromAfar: Story = dotAt('an exact second', YEAR_2014, second)
export const SecondFromNear: Story = dotAt('an exact second', twoMinutes, second)
export const MinuteFromAfar: Story = dotAt('an exact minute', day, minute)
export const MinuteFromNear: Story = over('an exact minute', twoMinutes, minute)
export const DayFromAfar: Story = dotAt('a day', YEAR_2014, day)
/** As wide as a dot, a day becomes a bar over the whole of it. */
export const DayFromNear: Story = over('a day', days([2014, 6, 1], [2014, 7, 1]), day)
export const DayFromVeryNear: Story = over('a day', days([2014, 6, 14], [2014, 6, 18]), day)
export const Month: Story = over('a month', YEAR_2014, days([2014, 6, 1], [2014, 7, 1]))
export const MonthFromNear: Story = over(
  'a month',
  days([2014, 5, 20], [2014, 7, 10]),
  days([2014, 6, 1], [2014, 7, 1]),
)
export const Season: Story = over('a season', YEAR_2014, days([2014, 6, 1], [2014, 9, 1]))
/** The southern summer of 2014 begins in December 2014. */
export const SouthernSeason: Story = over(
  'a southern season',
  days([2014, 1, 1], [2016, 1, 1]),
  days([2014, 12, 1], [2015, 3, 1]),
)
export const Quarter: Story = over('a quarter', YEAR_2014, days([2014, 4, 1], [2014, 7, 1]))
export const ThirdOfAYear: Story = over('a third of a year', YEAR_2014, days([2014, 5, 1], [2014, 9, 1]))
export const HalfYear: Story = over('a half-year', YEAR_2014, days([2014, 7, 1], [2015, 1, 1]))
export const Year: Story = over('a year', days([2010, 1, 1], [2020, 1, 1]), YEAR_2014)
export const Decade: Story = over('a decade', days([1990, 1, 1], [2040, 1, 1]), days([2010, 1, 1], [2020, 1, 1]))
export const Century: Story = over('a century', days([1800, 1, 1], [2200, 1, 1]), days([2000, 1, 1], [2100, 1, 1]))
export const SignificantDigits: Story = over(
  'significant digits',
  days([1990, 1, 1], [2040, 1, 1]),
  days([2010, 1, 1], [2020, 1, 1]),
)
export const BeforeTheCommonEra: Story = dotAt(
  'a year before the common era',
  days([-60, 1, 1], [-20, 1, 1]),
  days([-43, 3, 15], [-43, 3, 16]),
)

/** From afar a month is the narrowest of bars: a dot would claim a day. */
export const MonthFromAfar: Story = {
  args: dated('a month', days([1900, 1, 1], [2100, 1, 1])),
  play: async ({ canvasElement }) => {
    const [bar] = drawn(canvasElement, YEAR_2014).shapes('.dl-bar')
    await expect(canvasElement.querySelectorAll('.dl-mark .dl-dot')).toHaveLength(0)
    const width = bar?.getBoundingClientRect().width ?? 0
    await expect(width).toBeGreaterThan(5)
    await expect(width).toBeLessThan(8)
  },
}

/** Thousands of millions of years: the axis counts them, and one year among them is a sliver. */
export const DistantPast: Story = {
  args: { ...dated('a distant past', { from: -5e20, to: 0 }) },
  play: async ({ canvasElement }) => {
    await expect(drawn(canvasElement, YEAR_2014).shapes('.dl-bar')).toHaveLength(1)
    await expect(within(canvasElement).getByText('10 billion BCE', { selector: '.dl-plot *' })).toBeVisible()
  },
}
