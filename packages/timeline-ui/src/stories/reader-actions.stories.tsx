import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fireEvent, fn, userEvent, waitFor, within } from 'storybook/test'
import { openColumns } from '../core/column-store'
import { formatViewState } from '../core/view-state-text'
import { generatedColumns } from '../fixtures/generated-columns'
import { incidentsInLanes } from '../fixtures/incidents'
import { fiveWeeks, militias } from '../fixtures/militias'
import { militiasArabic } from '../fixtures/militias-arabic'
import { ar } from '../locale/ar'
import { Timeline } from '../react/timeline'
import { onPhone } from './narrow'

const linkTo = (view: Parameters<typeof formatViewState>[0]) => `https://example.org/killing?${formatViewState(view)}`

/** What a reader can do beside moving about: filter, go to a date, play, copy a link, follow links, go by groups. */
const meta = {
  title: 'Reader actions',
  parameters: { picture: false },
  component: Timeline,
  tags: ['!autodocs'],
  args: {
    incidents: incidentsInLanes(militias),
    label: 'The killing in Karbala',
    linkTo,
    onSelect: fn(),
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
    button: (name: RegExp) => canvas.getByRole('button', { name }),
    status: () => canvasElement.querySelector('.dl-status')?.textContent,
    active: () => canvasElement.ownerDocument.getElementById(picture.getAttribute('aria-activedescendant') ?? ''),
    panel: (name: RegExp) => canvas.findByRole('group', { name }),
  }
}

export const Filter: Story = {
  play: async ({ canvasElement }) => {
    const { button, panel, status } = partsOf(canvasElement)
    const before = status()
    await userEvent.click(button(/^Filter/))
    const filter = within(await panel(/^Filter/))
    const search = filter.getByRole('searchbox', { name: 'Words in the incidents' })
    await waitFor(() => expect(search).toHaveFocus())
    await expect(filter.queryByRole('button', { name: /^0 more/ })).toBeNull()
    const lanes = within(filter.getByRole('group', { name: 'Lane' }))
    await userEvent.click(lanes.getByRole('checkbox', { name: /^Iraq/ }))
    await waitFor(() => expect(status()).toMatch(/of 7 incidents pass the filter/))
    await expect(status()).not.toBe(before)
    await userEvent.type(search, 'khafaji')
    await waitFor(() => expect(filter.getByText(/^\d of 7 incidents? pass/)).toBeVisible())
    await userEvent.click(filter.getByRole('button', { name: 'Show all again' }))
    await waitFor(() => expect(status()).toBe(before))
    await expect(search).toHaveValue('')
    await userEvent.keyboard('{Escape}')
    await expect(button(/^Filter/)).toHaveFocus()
    await expect(button(/^Filter/)).toHaveAttribute('aria-expanded', 'false')
  },
}

export const FilteredByKeyboard: Story = {
  play: async ({ canvasElement, args }) => {
    const { button, panel } = partsOf(canvasElement)
    button(/^Filter/).focus()
    await userEvent.keyboard('{Enter}')
    await panel(/^Filter/)
    await waitFor(() => expect(within(canvasElement).getByRole('searchbox')).toHaveFocus())
    await userEvent.tab()
    await userEvent.keyboard(' ')
    await waitFor(() =>
      expect(args.onChange).toHaveBeenLastCalledWith(
        expect.objectContaining({ filter: { lanes: [expect.any(String)] }, window: null }),
      ),
    )
    await expect(canvasElement.ownerDocument.activeElement).toBeChecked()
  },
}

export const OpenFilter: Story = {
  args: { initial: { filter: { lanes: ['Iraq'] } } },
  play: async ({ canvasElement }) => {
    const { button, panel, status } = partsOf(canvasElement)
    await waitFor(() => expect(status()).toMatch(/pass the filter/))
    await userEvent.click(button(/^Filter/))
    const lanes = within(await panel(/^Filter/)).getByRole('group', { name: 'Lane' })
    await expect(within(lanes).getByRole('checkbox', { name: /^Iraq/ })).toBeChecked()
  },
}

export const GoToADate: Story = {
  play: async ({ canvasElement }) => {
    const { button, panel, status } = partsOf(canvasElement)
    await userEvent.click(button(/^Go to a date/))
    const dates = within(await panel(/^Go to a date/))
    const field = dates.getByRole('textbox', { name: 'Date' })
    await waitFor(() => expect(field).toHaveFocus())
    await userEvent.type(field, 'some day{Enter}')
    // The reader of phrases is the heaviest part of all, and loads now.
    await waitFor(() => expect(field).toBeInvalid(), { timeout: 10_000 })
    await expect(dates.getByText('“some day” is no date that can be read.')).toBeVisible()
    await userEvent.clear(field)
    await userEvent.type(field, 'February 2019{Enter}')
    await waitFor(() => expect(status()).toMatch(/2019$/))
    await expect(field).toBeValid()
    await expect(dates.getByLabelText<HTMLInputElement>('From').value).toMatch(/^201\d-\d\d-\d\d$/)
  },
}

export const WindowAsTwoDates: Story = {
  play: async ({ canvasElement, args }) => {
    const { button, panel, status } = partsOf(canvasElement)
    await userEvent.click(button(/^Go to a date/))
    const dates = within(await panel(/^Go to a date/))
    const [from, to] = [dates.getByLabelText('From'), dates.getByLabelText('To')]
    fireEvent.change(from, { target: { value: '2019-01-28' } })
    fireEvent.change(to, { target: { value: '2019-02-28' } })
    await waitFor(() => expect(status()).toMatch(/28 January – 28 February 2019$/))
    await waitFor(() =>
      expect(args.onChange).toHaveBeenLastCalledWith(
        expect.objectContaining({ window: { from: Date.UTC(2019, 0, 28), to: Date.UTC(2019, 2, 1) } }),
      ),
    )
    fireEvent.change(to, { target: { value: '2018-02-28' } })
    await waitFor(() => expect(to).toBeInvalid())
    await expect(dates.getByText('The end lies before the beginning.')).toBeVisible()
  },
}

export const Play: Story = {
  args: { initial: { window: fiveWeeks } },
  play: async ({ canvasElement, args }) => {
    const { button, picture } = partsOf(canvasElement)
    await userEvent.click(button(/^Play/))
    await waitFor(() => expect(args.onSelect).toHaveBeenCalledTimes(1))
    await expect(button(/^Pause/)).toBeVisible()
    await waitFor(() => expect(args.onSelect).toHaveBeenCalledTimes(2), { timeout: 5000 })
    picture.focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect(button(/^Play/)).toBeVisible()
  },
}

export const CopyALink: Story = {
  args: { initial: { window: fiveWeeks, selected: 'mashzoub-shot' } },
  play: async ({ canvasElement }) => {
    const { canvas, button } = partsOf(canvasElement)
    const clipboard = { writeText: fn(async (_text: string) => {}) }
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true })
    await userEvent.click(button(/^Copy link/))
    await waitFor(() => expect(canvas.getByText('The link to this view is copied.')).toBeVisible())
    await expect(clipboard.writeText.mock.lastCall?.[0]).toMatch(
      /^https:\/\/example.org\/killing\?window=2019-.*&selected=mashzoub-shot$/,
    )
    clipboard.writeText.mockRejectedValue(new Error('refused'))
    await userEvent.click(button(/^Copy link/))
    const field = await canvas.findByRole<HTMLInputElement>('textbox', { name: /^Link to this view/ })
    await expect(field).toHaveFocus()
    await expect(field.selectionEnd).toBe(field.value.length)
    Reflect.deleteProperty(navigator, 'clipboard')
  },
}

/** The killing has a consequence, and the seizure names the same event. */
const linked = incidentsInLanes(militias).map((incident) =>
  incident.id === 'khafaji-seized'
    ? {
        ...incident,
        related: [
          { kind: 'cause' as const, to: 'khafaji-speaks' },
          { kind: 'related' as const, to: 'mashzoub-shot' },
        ],
      }
    : incident,
)

export const FollowLinks: Story = {
  args: { incidents: linked, initial: { window: fiveWeeks, selected: 'khafaji-speaks' } },
  play: async ({ canvasElement, args }) => {
    const { canvas } = partsOf(canvasElement)
    const card = await canvas.findByRole('region', { name: 'The selected incident' })
    await expect(within(card).getByText('Consequence')).toBeVisible()
    await userEvent.click(within(card).getByRole('button', { name: /^Al-Khafaji seized/ }))
    await expect(args.onSelect).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'khafaji-seized' }))
    await expect(card).toHaveFocus()
    await userEvent.click(within(card).getByRole('button', { name: /^Back to “Aws al-Khafaji denounces/ }))
    await expect(args.onSelect).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'khafaji-speaks' }))
  },
}

const tenThousand = openColumns(generatedColumns(10_000))

export const GroupsOfTenThousand: Story = {
  args: { incidents: undefined, store: tenThousand, label: 'Ten thousand' },
  play: async ({ canvasElement }) => {
    const { picture, active, status } = partsOf(canvasElement)
    await new Promise((resolve) => setTimeout(resolve, 500))
    picture.focus()
    await waitFor(() =>
      expect(active()).toHaveAccessibleName(/^1900–1909: 8\d\d incidents, first “Generated incident 1”/),
    )
    await userEvent.keyboard('{ArrowRight}')
    await expect(active()).toHaveAccessibleName(/^1910–1919: /)
    await userEvent.keyboard('{Enter}')
    await expect(active()).toHaveAccessibleName(/^1910: \d+ incidents/)
    await userEvent.keyboard('{ArrowRight}{Enter}')
    await expect(active()).toHaveAccessibleName(/^Generated incident \d+\. /)
    await expect(status()).toMatch(/1911/)
    await userEvent.keyboard('{ArrowRight}{Escape}')
    await expect(active()).toHaveAccessibleName(/^1911: /)
    await userEvent.keyboard('{Escape}')
    await expect(active()).toHaveAccessibleName(/^1910–1919: /)
  },
}

export const InArabic: Story = {
  args: { incidents: incidentsInLanes(militiasArabic, 'ar'), locale: 'ar', messages: ar, label: 'القتل في كربلاء' },
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    const { button, panel } = partsOf(canvasElement)
    await userEvent.click(button(/^تصفية/))
    await expect(within(await panel(/^تصفية/)).getByRole('searchbox')).toBeVisible()
  },
}

export const OnThePhone: Story = {
  decorators: [onPhone],
  play: async ({ canvasElement }) => {
    const { button, panel } = partsOf(canvasElement)
    await userEvent.click(button(/^Filter/))
    const filter = await panel(/^Filter/)
    await expect(filter.scrollWidth).toBeLessThanOrEqual(filter.clientWidth)
    await userEvent.click(button(/^Go to a date/))
    const dates = await panel(/^Go to a date/)
    await waitFor(() => expect(within(dates).getByLabelText('From')).toBeVisible())
    await expect(dates.scrollWidth).toBeLessThanOrEqual(dates.clientWidth)
  },
}
