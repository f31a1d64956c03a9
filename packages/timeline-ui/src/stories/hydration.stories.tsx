import type { Meta, StoryObj } from '@storybook/react-vite'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, fn, waitFor } from 'storybook/test'
import { incidentsInLanes } from '../fixtures/incidents'
import { fiveWeeks, militias } from '../fixtures/militias'
import { spaceEras, spaceFlight } from '../fixtures/space-flight'
import { Timeline, type TimelineProps } from '../react/timeline'

/** A page as the server sends it, and what the reader sees when its scripts have come. */
function ServerPage(props: TimelineProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the markup is our own, rendered on the line itself.
  return <div className="server-page" dangerouslySetInnerHTML={{ __html: renderToString(<Timeline {...props} />) }} />
}

const meta = { title: 'Hydration', component: ServerPage, tags: ['!autodocs'] } satisfies Meta<typeof ServerPage>

export default meta
type Story = StoryObj<typeof meta>

function placesOf(page: Element): readonly string[] {
  const marks = [...page.querySelectorAll('.dl-frame .dl-mark, .dl-frame .dl-label, .dl-frame, .dl-legend')]
  return marks
    .map((mark) => mark.getBoundingClientRect())
    .filter(({ height }) => height > 0)
    .map(({ x, y, width, height }) => [x, y, width, height].map((value) => value.toFixed(1)).join(' '))
    .toSorted()
}

const play: Story['play'] = async ({ canvasElement, args }) => {
  const page = canvasElement.querySelector('.server-page')
  if (!page) throw new Error('The page was not rendered.')
  await document.fonts.ready
  const before = placesOf(page)
  const onRecoverableError = fn()
  hydrateRoot(page, <Timeline {...args} />, { onRecoverableError })
  await waitFor(() => expect(page.querySelector('[role=listbox]')).not.toBeNull())
  await expect(placesOf(page)).toEqual(before)
  await expect(onRecoverableError).not.toHaveBeenCalled()
}

export const NothingMoves: Story = { args: { incidents: incidentsInLanes(militias), initialWindow: fiveWeeks }, play }

export const NothingMovesWithEras: Story = {
  args: { incidents: incidentsInLanes(spaceFlight), eras: spaceEras },
  play,
}
