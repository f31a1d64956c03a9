import type { Meta, StoryObj } from '@storybook/react-vite'
import { renderToString } from 'react-dom/server'
import { expect, waitFor, within } from 'storybook/test'
import { Page as AMillionPage } from './guides/samples/a-million-incidents'
import ServerPage from './guides/samples/server-rendering'
import { Page as TenLinesPage } from './guides/samples/ten-lines'
import { Page as ThemePage } from './guides/samples/theme-it'
import { Page as LanesPage } from './guides/samples/your-own-lanes'

/** The code of the guides, which is read there word by word, does what they say. */
const meta = { title: 'Samples', tags: ['!autodocs'] } satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

export const TenLines: Story = {
  render: () => <TenLinesPage />,
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByRole('listbox', { name: 'Two firsts' })).toBeVisible()
    await expect(labelsIn(canvasElement)).toEqual(['First human in orbit', 'First steps on the Moon'])
  },
}

export const YourOwnLanes: Story = {
  render: () => <LanesPage />,
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('listbox')
    const lanes = [...canvasElement.querySelectorAll('.dl-lane-name')].map(({ textContent }) => textContent)
    await expect(lanes).toEqual(['The river', 'The builders', 'The council'])
    await expect(within(canvasElement).getByText('Drought')).toBeVisible()
  },
}

export const ThemeIt: Story = {
  render: () => <ThemePage />,
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('listbox')
    const title = within(canvasElement).getByRole('heading', { name: 'First human in orbit' })
    await expect(getComputedStyle(title).fontStyle).toBe('italic')
    const solid = canvasElement.querySelector('.dl-marks .dl-solid')
    await expect(solid && getComputedStyle(solid).fill).toBe('rgb(140, 47, 57)')
  },
}

/** What a server sends holds every incident, before any script has run. */
export const ServerRendering: Story = {
  render: () => <ServerPage />,
  play: async () => {
    const html = new DOMParser().parseFromString(renderToString(<ServerPage />), 'text/html')
    const titles = [...html.querySelectorAll('ol article h3')].map(({ textContent }) => textContent)
    await expect(titles).toEqual(['First human in orbit', 'First walk in space', 'First steps on the Moon'])
  },
}

export const AMillionIncidents: Story = {
  render: () => <AMillionPage />,
  play: async ({ canvasElement }) => {
    const status = () => canvasElement.querySelector('.dl-status')
    await waitFor(() => expect(status()).toHaveTextContent('1,000,000 of 1,000,000'), { timeout: 10_000 })
  },
}

function labelsIn(canvasElement: HTMLElement): readonly string[] {
  return [...canvasElement.querySelectorAll('.dl-words .dl-label')]
    .map(({ textContent }) => textContent ?? '')
    .toSorted()
}
