import type { Meta, StoryObj } from '@storybook/react-vite'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, fn, waitFor } from 'storybook/test'
import { incidentsInLanes } from '../fixtures/incidents'
import { fiveWeeks, militias } from '../fixtures/militias'
import { spaceEras, spaceFlight } from '../fixtures/space-flight'
import { BeforeScripts } from '../react/before-scripts'
import { Timeline, type TimelineProps } from '../react/timeline'
import { wordsOf } from '../words'
import { shapesIn } from './dated'

/** A page as the server sends it, and what the reader sees when its scripts have come. */
function ServerPage({ locale, messages, ...input }: TimelineProps) {
  const options = { ...input, words: wordsOf({ locale, messages }), isListed: false }
  // As the component does where its packages are resolved for a server.
  const markup = renderToString(
    <div className="dl-timeline">
      <BeforeScripts host={null} options={options} />
    </div>,
  )
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the markup is our own, rendered above.
  return <div className="server-page" dangerouslySetInnerHTML={{ __html: markup }} />
}

const meta = {
  title: 'Hydration',
  component: ServerPage,
  parameters: { picture: false },
  tags: ['!autodocs'],
} satisfies Meta<typeof ServerPage>

export default meta
type Story = StoryObj<typeof meta>

/** Everything in sight that the server has drawn already, shape by shape. */
const DRAWN = [
  '.dl-label',
  '.dl-seal',
  '.dl-count',
  '.dl-tick',
  '.dl-era',
  '.dl-tint:not(.dl-cap)',
  '.dl-solid',
  '.dl-cap',
  '.dl-stripes',
]

type Place = readonly [x: number, y: number, width: number, height: number]

function placesOf(page: Element, selector: string): readonly Place[] {
  const frames = [...page.querySelectorAll('.dl-frame')].filter((frame) => frame.getBoundingClientRect().height > 0)
  const shapes = frames.flatMap((frame) => [...shapesIn(frame, selector)])
  const places = [...shapes, ...page.querySelectorAll('.dl-frame, .dl-toolbar, .dl-overview, .dl-caption')]
    .map((shape) => shape.getBoundingClientRect())
    .filter(({ height }) => height > 0)
    .map(({ x, y, width, height }): Place => [x, y, width, height])
  return places.toSorted(([ax, ay], [bx, by]) => Math.round(ay - by) || ax - bx)
}

const play: Story['play'] = async ({ canvasElement, args }) => {
  const page = canvasElement.querySelector('.server-page')
  if (!page) throw new Error('The page was not rendered.')
  await document.fonts.ready
  const before = DRAWN.map((selector) => placesOf(page, selector))
  const onRecoverableError = fn()
  hydrateRoot(page, <Timeline {...args} />, { onRecoverableError })
  await waitFor(() => expect(page.querySelector('[role=listbox]')).not.toBeNull())
  for (const [nth, selector] of DRAWN.entries()) {
    const after = placesOf(page, selector)
    expect(after.length, selector).toBe(before[nth]?.length)
    for (const [index, place] of after.entries()) {
      const drift = place.map((value, side) => Math.abs(value - (before[nth]?.[index]?.[side] ?? Number.NaN)))
      expect(Math.max(...drift), `${selector} ${index}`).toBeLessThan(0.15)
    }
  }
  await expect(onRecoverableError).not.toHaveBeenCalled()
}

export const NothingMoves: Story = {
  args: { incidents: incidentsInLanes(militias), initial: { window: fiveWeeks } },
  play,
}

export const NothingMovesWithEras: Story = {
  args: { incidents: incidentsInLanes(spaceFlight), eras: spaceEras },
  play,
}
