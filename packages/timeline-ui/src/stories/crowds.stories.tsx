import type { Meta, StoryObj } from '@storybook/react-vite'
import { useMemo } from 'react'
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test'
import { openColumns } from '../columns'
import { generatedColumns } from '../fixtures/generated-columns'
import { Timeline } from '../react/timeline'
import { onPhone } from './narrow'

/** Far more incidents than a picture has room for, as binary columns: what is drawn depends on the room alone. */
const meta = {
  title: 'Crowds',
  component: Timeline,
  parameters: { picture: false },
  tags: ['!autodocs'],
} satisfies Meta<typeof Timeline>

export default meta
type Story = StoryObj<typeof meta>

/** Zooms in by the button until single incidents are labelled; the picture stays small and clear on the way. */
function zoomsIn(all: string): Story['play'] {
  return async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const status = () => canvasElement.querySelector('.dl-status')?.textContent
    const counts = () => canvasElement.querySelectorAll('.dl-count')
    await expect(status()).toContain(`Showing ${all} of ${all}`)
    await expect(counts().length).toBeGreaterThan(0)
    for (let step = 0; step < 10 && counts().length > 0; step += 1) {
      expectBounded(canvasElement)
      const before = status()
      for (let press = 0; press < 3 && counts().length > 0; press += 1) {
        fireEvent.click(canvas.getByRole('button', { name: 'Zoom in' }))
      }
      await waitFor(() => expect(status()).not.toBe(before))
    }
    expectBounded(canvasElement)
    const shown = Number(/Showing (\d+) of/.exec(status() ?? '')?.[1])
    await expect(shown).toBeGreaterThan(0)
    await expect(shown).toBeLessThan(200)
    await expect(canvasElement.querySelectorAll('.dl-label').length).toBeGreaterThan(0)
  }
}

/** The picture has no more than 300 elements, and no label or count lies over another. */
function expectBounded(canvasElement: HTMLElement): void {
  expect(canvasElement.querySelectorAll('.dl-frame *').length).toBeLessThanOrEqual(300)
  const boxes = [...canvasElement.querySelectorAll('.dl-frame :is(.dl-label, .dl-count)')].map((element) => ({
    text: element.textContent,
    box: element.getBoundingClientRect(),
  }))
  for (const [nth, a] of boxes.entries()) {
    for (const b of boxes.slice(nth + 1)) {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
      expect(
        across > 1 && down > 1,
        `“${a.text}” at ${a.box.x} lies over “${b.text}” at ${b.box.x}, ${canvasElement.querySelector('.dl-status')?.textContent}`,
      ).toBe(false)
    }
  }
}

interface GeneratedProps {
  readonly count: number
  readonly label: string
}

/** Made where they are drawn: Storybook would go through every number of its arguments. */
function Generated({ count, label }: GeneratedProps) {
  const store = useMemo(() => openColumns(generatedColumns(count)), [count])
  return <Timeline store={store} label={label} />
}

export const ACrowd: Story = {
  name: 'A crowd',
  render: () => <Generated count={10_000} label="Ten thousand generated incidents" />,
  play: zoomsIn('10,000'),
}

export const ACrowdOnPhone: Story = { ...ACrowd, name: 'A crowd on a phone', decorators: [onPhone] }

export const AMillion: Story = {
  name: 'A million',
  render: () => <Generated count={1_000_000} label="A million generated incidents" />,
  play: zoomsIn('1,000,000'),
}

/** So many keys, forwards alone, lead from the first group to any: through decades, years, and those of one year. */
const MOST_KEYS = 160

/** Every incident can be reached by keys: arrows go from group to group, Enter goes in. */
export const TenThousandByKeyboard: Story = {
  name: 'Ten thousand by keyboard',
  render: () => <Generated count={10_000} label="Ten thousand generated incidents" />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const columns = generatedColumns(10_000)
    const picture = await canvas.findByRole('listbox')
    picture.focus()
    for (const entry of [0, 1234, 6789, 9999]) {
      // Moving by groups loads with the first key.
      await waitFor(async () => {
        await userEvent.keyboard('0{ArrowRight}{Home}')
        expect(activeIn(canvasElement)).toMatch(/incidents/)
      })
      const { title, date } = columns.at(entry)
      const keys = await keysTo(canvasElement, title, new Date(date.earliest ?? 0).getUTCFullYear())
      await expect(keys, title).toBeLessThanOrEqual(MOST_KEYS)
    }
  },
}

function activeIn(canvasElement: HTMLElement): string {
  return canvasElement.querySelector('[role=option]')?.textContent ?? ''
}

/** How many keys it takes to get to an incident, going by what is heard alone. */
async function keysTo(canvasElement: HTMLElement, title: string, year: number): Promise<number> {
  for (let keys = 1; keys <= MOST_KEYS; keys += 1) {
    const heard = activeIn(canvasElement)
    if (heard.startsWith(`${title}.`)) return keys
    const years = /^(\d{4})(?:–(\d{4}))?\b.*incident/.exec(heard)
    const [from, to] = [Number(years?.[1]), Number(years?.[2] ?? years?.[1])]
    await userEvent.keyboard(from <= year && year <= to ? '{Enter}' : '{ArrowRight}')
    await waitFor(() => expect(activeIn(canvasElement)).not.toBe(heard))
  }
  throw new Error(`“${title}” was not reached; the last that was heard is “${activeIn(canvasElement)}”.`)
}
