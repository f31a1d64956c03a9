import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fireEvent, fn, userEvent, waitFor, within } from 'storybook/test'
import { generatedItems } from '../fixtures/generated'
import { incidentsInLanes, incidentsOf } from '../fixtures/incidents'
import { fiveWeeks, militias } from '../fixtures/militias'
import { militiasArabic } from '../fixtures/militias-arabic'
import { ar } from '../locale/ar'
import { Timeline } from '../react/timeline'
import { pressOn, startOfMark } from './press-on'

/** What a reader does, tried as a reader does it. */
const meta = {
  title: 'Journeys',
  parameters: { picture: false },
  component: Timeline,
  tags: ['!autodocs'],
  args: {
    incidents: incidentsInLanes(militias),
    initial: { window: fiveWeeks },
    label: 'The killing in Karbala',
    onSelect: fn(),
    onOpen: fn(),
    onChange: fn(),
  },
} satisfies Meta<typeof Timeline>

export default meta
type Story = StoryObj<typeof meta>

function partsOf(canvasElement: HTMLElement) {
  const canvas = within(canvasElement)
  const picture = canvas.getByRole('listbox')
  return {
    canvas,
    picture,
    active: () => canvasElement.ownerDocument.getElementById(picture.getAttribute('aria-activedescendant') ?? ''),
    status: () => canvas.getByText(/^Showing|^تظهر/, { selector: '.dl-status' }).textContent,
    enter: async () => {
      picture.focus()
      await waitFor(() => expect(picture).toHaveAttribute('aria-activedescendant'))
    },
    startOf: (title: RegExp) => startOfMark(canvasElement, title),
  }
}

export const ByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const { picture, enter, active, status } = partsOf(canvasElement)
    await enter()
    await expect(active()).toHaveAccessibleName(/^U.S. patrol blocked and filmed\. Between 28 January/i)
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await expect(active()).toHaveAccessibleName(/^Novelist Alaa Mashzoub shot dead/)
    await userEvent.keyboard('{ArrowDown}')
    await expect(active()).toHaveAccessibleName(/^Aws al-Khafaji denounces/)
    await userEvent.keyboard('{Home}')
    await expect(active()).toHaveAccessibleName(/^Popular Mobilization Units assembled\. Summer 2014/)
    await userEvent.keyboard('{End}')
    await expect(active()).toHaveAccessibleName(/^Al-Khafaji seized/)
    await userEvent.keyboard('{Enter}')
    await expect(args.onOpen).toHaveBeenCalledWith(expect.objectContaining({ id: 'khafaji-seized' }))
    await userEvent.keyboard('0')
    await expect(status()).toContain('Showing 7 of 7')
    await userEvent.keyboard('+++')
    await expect(status()).not.toContain('2014')
    await userEvent.keyboard('{Escape}{Escape}')
    await userEvent.tab()
    await expect(picture).not.toHaveFocus()
  },
}

export const ByKeyboardFromTheRight: Story = {
  globals: { direction: 'rtl' },
  args: { incidents: incidentsInLanes(militiasArabic, 'ar'), locale: 'ar', messages: ar },
  play: async ({ canvasElement }) => {
    const { enter, active, startOf } = partsOf(canvasElement)
    await expect(startOf(/اعتراض/)).toBeGreaterThan(startOf(/اقتياد/))
    await enter()
    const first = active()?.id
    await userEvent.keyboard('{ArrowLeft}')
    await expect(active()?.id).not.toBe(first)
    await userEvent.keyboard('{ArrowRight}')
    await expect(active()?.id).toBe(first)
  },
}

export const ZoomHolds: Story = {
  play: async ({ canvasElement }) => {
    const { picture, status } = partsOf(canvasElement)
    await pressOn(canvasElement, /^Novelist/)
    const middle = () => {
      const { x, width } = within(canvasElement).getByRole('option').getBoundingClientRect()
      return x + width / 2
    }
    const before = middle()
    const pointer = {
      clientX: before,
      clientY: picture.getBoundingClientRect().y + 20,
      bubbles: true,
      cancelable: true,
    }
    const plain = fireEvent.wheel(picture, { ...pointer, deltaY: -200 })
    await expect(plain).toBe(true)
    await expect(middle()).toBe(before)
    const window = status()
    const zoomed = fireEvent.wheel(picture, { ...pointer, deltaY: -200, ctrlKey: true })
    await expect(zoomed).toBe(false)
    await waitFor(() => expect(status()).not.toBe(window))
    await expect(Math.abs(middle() - before)).toBeLessThan(1.5)
  },
}

export const SelectAndLetGo: Story = {
  play: async ({ canvasElement, args }) => {
    const { canvas, picture } = partsOf(canvasElement)
    const option = await pressOn(canvasElement, /^Aws al-Khafaji denounces/)
    await expect(picture).toHaveFocus()
    await expect(option).toHaveAttribute('aria-selected', 'true')
    await expect(args.onSelect).toHaveBeenCalledWith(expect.objectContaining({ id: 'khafaji-speaks' }))
    await expect(canvasElement.querySelector('.dl-connector-line')).not.toBeNull()
    await expect(canvas.getByRole('link', { name: /denounces/ })).toHaveAttribute('href', '#page-of-khafaji-speaks')
    picture.focus()
    await userEvent.keyboard('{Escape}')
    await expect(option).toHaveAttribute('aria-selected', 'false')
  },
}

export const DragPans: Story = {
  play: async ({ canvasElement }) => {
    const { picture, startOf, status } = partsOf(canvasElement)
    const before = startOf(/^Novelist/)
    const window = status()
    const at = (clientX: number) => ({ clientX, clientY: 300, pointerId: 1, button: 0, bubbles: true })
    const plot = picture.closest('.dl-plot') ?? picture
    plot.setPointerCapture = () => {}
    fireEvent.pointerDown(plot, at(500))
    fireEvent.pointerMove(plot, at(460))
    fireEvent.pointerMove(plot, at(440))
    fireEvent.pointerUp(plot, at(440))
    // Said once the picture rests.
    await waitFor(() => expect(status()).not.toBe(window))
    await expect(Math.abs(startOf(/^Novelist/) - (before - 60))).toBeLessThan(2)
  },
}

export const ByButtons: Story = {
  play: async ({ canvasElement }) => {
    const { canvas, status } = partsOf(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }))
    await expect(status()).toContain('Showing 7 of 7')
    await expect(canvas.getByRole('button', { name: 'Zoom out' })).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(canvas.getByRole('button', { name: 'Next incident' }))
    await expect(canvasElement.querySelector('[data-focused]')).toHaveAccessibleName(/^Popular Mobilization/)
    const handle = canvas.getByRole('slider', { name: 'Start of the part in view' })
    handle.focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await expect(Number(handle.getAttribute('aria-valuenow'))).toBeGreaterThan(15)
  },
}

export const CountOpens: Story = {
  args: {
    incidents: incidentsOf(generatedItems(300)),
    initial: { window: null },
    label: 'Three hundred generated incidents',
  },
  play: async ({ canvasElement }) => {
    const { canvas, status } = partsOf(canvasElement)
    const counts = canvas.getAllByRole('button', { name: /more incidents? here/ })
    await expect(counts.length).toBeGreaterThan(3)
    await userEvent.click(counts[2] ?? canvasElement)
    await expect(status()).not.toContain('Showing 300 of 300')
  },
}
