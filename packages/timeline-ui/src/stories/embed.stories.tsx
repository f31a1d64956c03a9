import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { placeAt } from '../element/create'
import { defineTimeline } from '../element/define'
import '../element/embed'
import { listenTo, PlainPage, readyIn } from './plain-page'

/** What a page without a bundler pastes: a script tag, and what it gives to the page's own scripts. */
const meta = { title: 'Element/Script tag', tags: ['!autodocs'], parameters: { picture: false } } satisfies Meta

export default meta
type Story = StoryObj

const LIST = `<ol>
  <li><time datetime="1957-10-04">4 October 1957</time> <h3>Sputnik 1</h3></li>
  <li><time datetime="1969-07-20">20 July 1969</time> <h3>Landing on the Moon</h3></li>
  <li><time datetime="1973-05/1979-07">1973 to 1979</time> <h3>Skylab</h3></li>
</ol>`

/** A script tag as it stands in a page, without its being run again. */
function tag(page: HTMLElement, data: Readonly<Record<string, string>>): HTMLScriptElement {
  const script = document.createElement('script')
  Object.assign(script.dataset, data)
  page.append(script)
  return script
}

export const Create: Story = {
  render: () => (
    <PlainPage
      html={`<div id="here">${LIST}</div>`}
      script={() => {
        globalThis.Dateline?.create('#here', {
          label: 'Space flight',
          locale: 'fr',
          items: [{ title: 'Sputnik 1', date: '1957-10-04' }],
          on: {
            select: ({ detail }) => document.querySelector('#here')?.setAttribute('data-selected', detail?.title ?? ''),
          },
        })
      }}
    />
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const timeline = await readyIn(canvasElement)
    await expect(timeline.parentElement).toHaveAttribute('id', 'here')
    await expect(canvas.getByRole('listbox', { name: 'Space flight' })).toBeVisible()
    await expect(canvas.getByText('4 octobre 1957', { selector: 'time' })).toBeVisible()
    await expect(canvas.queryByRole('heading', { name: 'Landing on the Moon' })).toBeNull()
    timeline.select('1')
    await expect(timeline.parentElement).toHaveAttribute('data-selected', 'Sputnik 1')
    await expect(() => globalThis.Dateline?.create('#nowhere')).toThrow(
      'There is no “#nowhere” on this page to put a timeline into.',
    )
  },
}

/** The list that is there for those without scripts becomes the timeline's own. */
export const OfAList: Story = {
  render: () => (
    <PlainPage
      html={`<div id="story">${LIST}</div>`}
      script={(page) => placeAt(tag(page, { target: '#story', label: 'The Moon', window: '1969-07..1969-08' }))}
    />
  ),
  play: async ({ canvasElement }) => {
    const timeline = await readyIn(canvasElement)
    await expect(timeline.querySelector('ol')).toHaveTextContent('Landing on the Moon')
    await expect(timeline.parentElement).toHaveAttribute('id', 'story')
    await expect(timeline.state?.window).toEqual({ from: Date.UTC(1969, 6), to: Date.UTC(1969, 7) })
    await expect(within(canvasElement).getByRole('listbox', { name: 'The Moon' })).toBeVisible()
  },
}

export const OfAnAddress: Story = {
  render: () => (
    <PlainPage
      html="<p>Before</p>"
      script={(page) => {
        const items = [{ title: 'Sputnik 1', date: '1957-10-04' }]
        const src = URL.createObjectURL(new Blob([JSON.stringify(items)], { type: 'application/json' }))
        placeAt(tag(page, { src, view: 'list' }))
      }}
    />
  ),
  play: async ({ canvasElement }) => {
    const timeline = await readyIn(canvasElement)
    await expect(timeline.previousElementSibling?.localName).toBe('script')
    await expect(within(canvasElement).getByRole('heading', { name: 'Sputnik 1' })).toBeVisible()
    await expect(within(canvasElement).queryByRole('listbox')).toBeNull()
  },
}

/** A second script tag on the page does no harm, and what is set later counts. */
export const SetLater: Story = {
  render: () => <PlainPage html={`<dateline-timeline>${LIST}</dateline-timeline>`} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    defineTimeline()
    const timeline = await readyIn(canvasElement)
    timeline.lang = 'de'
    await timeline.ready
    await expect(canvas.getByRole('button', { name: 'Vergrößern' })).toBeVisible()
    timeline.label = 'Der Mond'
    await timeline.ready
    await expect(canvas.getByRole('listbox', { name: 'Der Mond' })).toBeVisible()

    const errors = listenTo(timeline, 'error')
    timeline.window = 'the sixties'
    await timeline.ready
    await expect(errors).toMatchObject([{ message: expect.stringMatching(/^The window “the sixties” is none/) }])
    timeline.window = '1969..1970'
    await timeline.ready
    await expect(timeline.state?.window).toEqual({ from: Date.UTC(1969, 0), to: Date.UTC(1970, 0) })

    const { state } = timeline
    timeline.fit()
    timeline.state = state
    await timeline.ready
    await expect(timeline.state).toEqual(state)
    await waitFor(() => expect(canvas.getByRole('listbox', { name: 'Der Mond' })).toBeVisible())
  },
}
