import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { incidentsInLanes } from '../fixtures/incidents'
import { fiveWeeks, militias } from '../fixtures/militias'
import { militiasArabic } from '../fixtures/militias-arabic'
import { spaceEras, spaceFlight } from '../fixtures/space-flight'
import { ar } from '../locale/ar'
import { Timeline } from '../react/timeline'
import { TimelineList } from '../react/timeline-list'
import { expectNoSidewaysScroll } from './sideways'

const seven = incidentsInLanes(militias)

/** The seed story as other readers have it: their colours, their paper, their zoom, without movement. */
const meta = {
  title: 'Conditions',
  component: Timeline,
  tags: ['!autodocs'],
  args: {
    incidents: seven,
    initial: { window: fiveWeeks },
    label: 'The militias and the killing in Karbala',
    children: <TimelineList incidents={seven} />,
  },
} satisfies Meta<typeof Timeline>

export default meta
type Story = StoryObj<typeof meta>

/** Colours are the reader's own: marks speak by shape. */
export const ForcedColours: Story = {
  args: { incidents: incidentsInLanes(spaceFlight), eras: spaceEras, initial: null, children: null },
  parameters: { media: { forcedColors: 'active' } },
  play: async () => {
    await expect(matchMedia('(forced-colors: active)').matches).toBe(true)
  },
}

export const ForcedColoursOfAList: Story = { ...ForcedColours, args: { initial: { view: 'list' } } }

/** Whatever a reader does, nothing moves on its own: the next frame is the last. */
export const ReducedMotion: Story = {
  parameters: { media: { reducedMotion: 'reduce' }, picture: false },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await expect(matchMedia('(prefers-reduced-motion: reduce)').matches).toBe(true)
    const picture = await canvas.findByRole('listbox')
    for (const name of ['Show all', 'Zoom in', 'Next incident', 'Later']) {
      const button = canvas.getByRole('button', { name })
      await userEvent.hover(button)
      await userEvent.click(button)
      await expectStillness(canvasElement)
    }
    picture.focus()
    for (const key of ['{ArrowRight}', '{PageDown}', '+', '0', '{End}', '{Escape}']) {
      await userEvent.keyboard(key)
      await expectStillness(canvasElement)
    }
  },
}

/** No animation or transition runs, and two frames later everything is where it was. */
async function expectStillness(canvasElement: HTMLElement): Promise<void> {
  await nextFrame()
  await expect(document.getAnimations().filter(({ playState }) => playState === 'running')).toEqual([])
  const before = placesIn(canvasElement)
  await nextFrame()
  await nextFrame()
  await expect(placesIn(canvasElement)).toEqual(before)
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}

function placesIn(canvasElement: HTMLElement): readonly string[] {
  return [...canvasElement.querySelectorAll('.dl-label, .dl-marks path, .dl-tick, .dl-frame-in-view')].map(
    (element) => {
      const { x, y, width } = element.getBoundingClientRect()
      return [x, y, width].map((value) => value.toFixed(1)).join(' ')
    },
  )
}

/** On paper: the picture fits, the list is complete, what found no room is counted, and no tool is there. */
export const Print: Story = {
  globals: { viewport: { value: 'paper' } },
  parameters: { media: { media: 'print' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await expect(matchMedia('print').matches).toBe(true)
    await waitFor(() => expect(canvasElement.querySelector('.dl-frame')).toBeVisible())
    for (const { title } of seven) await expect(canvas.getByRole('heading', { name: title })).toBeVisible()
    await waitFor(() => expect(canvas.getByText(/^2 earlier incidents/)).toBeVisible())
    for (const tool of canvasElement.querySelectorAll('fieldset button, [role=slider]'))
      await expect(tool).not.toBeVisible()
    await expectNoSidewaysScroll(canvasElement)
  },
}

export const At320Pixels: Story = {
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvasElement }) => {
    await expect(innerWidth).toBe(320)
    await waitFor(() => expect(canvasElement.querySelector('[role=listbox]')).not.toBeNull())
    await expectNoSidewaysScroll(canvasElement)
  },
}

/** Whatever can be pressed is at least 24 pixels each way: links in running text alone may be as low as their line. */
export const Targets: Story = {
  ...At320Pixels,
  parameters: { picture: false },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('[role=listbox]')).not.toBeNull())
    const targets = [...canvasElement.querySelectorAll('button, summary, input, select, [tabindex="0"]')].map(
      (target) => ({
        name: target.getAttribute('aria-label') ?? target.textContent,
        box: target.getBoundingClientRect(),
      }),
    )
    const small = targets.filter(({ box }) => box.height > 0 && Math.min(box.width, box.height) < 24)
    await expect(targets.length).toBeGreaterThan(8)
    await expect(small.map(({ name }) => name)).toEqual([])
  },
}

const sevenArabic = incidentsInLanes(militiasArabic, 'ar')

export const At320PixelsFromTheRight: Story = {
  ...At320Pixels,
  globals: { viewport: { value: 'phone' }, direction: 'rtl' },
  args: {
    incidents: sevenArabic,
    locale: 'ar',
    messages: ar,
    label: 'الفصائل والقتل في كربلاء',
    children: <TimelineList incidents={sevenArabic} locale="ar" messages={ar} />,
  },
}

/** Four hundred per cent leave a quarter of the screen's pixels each way. */
export const At400Percent: Story = {
  ...At320Pixels,
  parameters: { picture: false },
  globals: { viewport: { value: 'zoomed' } },
}
