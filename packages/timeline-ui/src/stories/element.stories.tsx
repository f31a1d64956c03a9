import type { Meta, StoryObj } from '@storybook/react-vite'
import { useCallback } from 'react'
import { expect, spyOn, userEvent, waitFor, within } from 'storybook/test'
import { generatedColumns } from '../fixtures/generated-columns'
import { incidentsInLanes } from '../fixtures/incidents'
import { fiveWeeks, militias } from '../fixtures/militias'
import { militiasArabic } from '../fixtures/militias-arabic'
import { onPhone } from './narrow'
import { listenTo, PlainPage, readyIn, timelineIn } from './plain-page'
import { pressOn } from './press-on'

/** `<dateline-timeline>`: the timeline in any page, without React. */
const meta = { title: 'Element', tags: ['!autodocs'], parameters: { picture: false } } satisfies Meta

export default meta
type Story = StoryObj

const headingsIn = (page: HTMLElement) => [...page.querySelectorAll('h3')].map(({ textContent }) => textContent)
const optionIn = (page: HTMLElement) => within(page).findByRole('option')

const bridges = [
  { id: 'opened', title: 'Bridge opened', date: '1973-10-30', summary: 'The first to join two continents.' },
  { id: 'built', title: 'Bridge built', date: '1970-02/1973-10', href: '#built' },
  { id: 'planned', title: 'Bridge planned', date: { edtf: '195X', label: 'In the fifties' } },
]

export const Items: Story = {
  render: () => (
    <PlainPage
      html="<dateline-timeline label='The militias'></dateline-timeline>"
      script={(page) => {
        const timeline = timelineIn(page)
        timeline.items = incidentsInLanes(militias)
        timeline.show(fiveWeeks)
      }}
    />
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const timeline = await readyIn(canvasElement)
    await expect(timeline.state?.window).toEqual(fiveWeeks)
    await expect(canvas.getByRole('listbox', { name: 'The militias' })).toBeVisible()
    await expect(headingsIn(canvasElement)).toHaveLength(7)
    await expect(canvasElement.querySelector('time[datetime="2019-02-03"]')).toHaveTextContent('3 February 2019')

    const [selected, changed, opened] = ['select', 'change', 'open'].map((name) => listenTo(timeline, name))
    timeline.addEventListener('open', (event) => event.preventDefault())
    await pressOn(canvasElement, /^Novelist/)
    await expect(selected?.at(-1)).toMatchObject({ id: 'mashzoub-shot' })
    await userEvent.keyboard('{Enter}')
    await expect(opened).toEqual([expect.objectContaining({ id: 'mashzoub-shot' })])
    await waitFor(() => expect(changed?.at(-1)).toEqual(timeline.state))
    await expect(timeline.state?.selected).toBe('mashzoub-shot')
    timeline.select(null)
    await expect(selected?.at(-1)).toBeNull()
    timeline.querySelector('.dl-plot')?.dispatchEvent(new Event('change', { bubbles: true }))
    await expect(changed).not.toContain(undefined)
    timeline.fit()
    await expect(timeline.state?.window).toBeNull()
  },
}

export const DatesInEdtf: Story = {
  name: 'Dates in EDTF',
  render: () => (
    <PlainPage
      html="<dateline-timeline lang='de'></dateline-timeline>"
      script={(page) => {
        timelineIn(page).items = bridges
      }}
    />
  ),
  play: async ({ canvasElement }) => {
    await readyIn(canvasElement)
    await expect(headingsIn(canvasElement)).toEqual(['Bridge planned', 'Bridge built', 'Bridge opened'])
    await expect(canvasElement.querySelector('time[datetime="1973-10-30"]')).toHaveTextContent('30. Oktober 1973')
    await expect(within(canvasElement).getByText('In the fifties', { selector: '.dl-reading' })).toBeVisible()
    await expect(within(canvasElement).getByRole('button', { name: 'Vergrößern' })).toBeVisible()
    await expect(canvasElement.querySelector('.dl-timeline')).toHaveAttribute('lang', 'de')
  },
}

/** What cannot be read is told of, sentence by sentence, and left out; markup in a title is text. */
export const BadItems: Story = {
  render: () => (
    <PlainPage
      html="<dateline-timeline></dateline-timeline>"
      script={(page) => {
        const timeline = timelineIn(page)
        timeline.addEventListener('error', (event) => {
          event.preventDefault()
          page.dataset.heard = JSON.stringify((event as Event as CustomEvent).detail.problems)
        })
        const items: unknown = [
          ...bridges,
          { id: 'bad', title: 'Bridge closed', date: '30.10.1973' },
          { id: 'sold', title: '<img src=x onerror="alert(1)"> sold', date: '1990', href: 'javascript:alert(1)' },
          null,
        ]
        timeline.items = items as typeof bridges
      }}
    />
  ),
  play: async ({ canvasElement }) => {
    await readyIn(canvasElement)
    await expect(headingsIn(canvasElement)).toHaveLength(4)
    await expect(within(canvasElement).getByRole('heading', { name: /^<img src=x/ })).toBeVisible()
    await expect(canvasElement.querySelector('img, a[href^="javascript"]')).toBeNull()
    const heard = canvasElement.querySelector<HTMLElement>('[data-heard]')?.dataset.heard ?? '[]'
    await expect(JSON.parse(heard)).toEqual([
      expect.stringMatching(/^The date of “Bridge closed” \(bad\) cannot be read: /),
      expect.stringMatching(/^The field “href” of “<img .*” \(sold\) is left out/),
      expect.stringMatching(/^Item 6 is nothing/),
    ])
  },
}

const AUTHORS_LIST = `
  <dateline-timeline label="The bridge">
    <h2>How the bridge came to be</h2>
    <ol>
      <li id="the-plan" data-lane="Paper"><time datetime="195X">In the fifties</time><h3>It is planned</h3></li>
      <li data-lane="Water"><h3><a href="#construction">It is built</a></h3>
        <p>From <time datetime="1970-02/1973-10">February 1970 to October 1973</time>.</p><p>By night &amp; day.</p></li>
      <li data-lane="Water" data-rank="90"><time>1973-10-30</time>: <a href="#opening">It opens</a></li>
    </ol>
  </dateline-timeline>`

export const AuthorsList: Story = {
  name: 'The author’s own list',
  render: () => <PlainPage html={AUTHORS_LIST} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const timeline = await readyIn(canvasElement)
    await expect(canvasElement.querySelectorAll('ol')).toHaveLength(1)
    await expect(canvas.getByRole('heading', { name: 'It is planned' })).toBeVisible()
    await pressOn(canvasElement, /^It is built/)
    await expect(await optionIn(canvasElement)).toHaveAccessibleName(/^It is built\. February 1970 to October 1973/)
    await pressOn(canvasElement, /^It is planned/)
    await userEvent.keyboard('{Enter}')
    await expect(document.activeElement).toHaveAttribute('id', 'the-plan')

    timeline.querySelector('ol')?.insertAdjacentHTML('beforeend', '<li><time>1991</time><h3>It is painted</h3></li>')
    await waitFor(() => expect(canvasElement.querySelector('.dl-status')).toHaveTextContent('of 4'))

    timeline.items = bridges
    await timeline.ready
    await expect(canvas.queryByRole('heading', { name: 'It is planned' })).toBeNull()
    await expect(canvas.getByRole('heading', { name: 'Bridge planned' })).toBeVisible()
    timeline.items = null
    await timeline.ready
    await expect(canvas.getByRole('heading', { name: 'It is planned' })).toBeVisible()
    await expect(canvas.queryByRole('heading', { name: 'Bridge planned' })).toBeNull()
  },
}

/** The address fails once; the list inside stands in until the reader has asked again. */
export const AnAddress: Story = {
  render: () => (
    <PlainPage
      html={`<dateline-timeline lang="fr"><ol><li><time datetime="1973">1973</time> <h3>Inauguration</h3></li></ol></dateline-timeline>`}
    />
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const timeline = await readyIn(canvasElement)
    const errors = listenTo(timeline, 'error')
    const file = { items: bridges, eras: [{ label: 'Chantier', date: '1970/1973' }] }
    const fetched = spyOn(globalThis, 'fetch')
      .mockResolvedValueOnce(new Response('', { status: 503 }))
      .mockResolvedValueOnce(Response.json(file))
    timeline.src = '/bridges.json'
    await expect(timeline.ready).rejects.toThrow('"/bridges.json" answered with the status 503.')
    await expect(errors).toHaveLength(1)
    await expect(canvas.getByRole('alert')).toHaveTextContent('Cette frise n’a pas pu être chargée.')
    await expect(canvas.getByRole('heading', { name: 'Inauguration' })).toBeVisible()
    await expect(canvas.queryByRole('listbox')).toBeNull()

    await userEvent.click(canvas.getByRole('button', { name: 'Réessayer' }))
    await timeline.ready
    await expect(fetched).toHaveBeenCalledTimes(2)
    await expect(canvas.queryByRole('alert')).toBeNull()
    await expect(headingsIn(canvasElement).slice(0, 3)).toEqual(['Bridge planned', 'Bridge built', 'Bridge opened'])
    await expect(canvas.queryByRole('heading', { name: 'Inauguration' })).toBeNull()
    await expect(canvas.getByText('Chantier')).toBeVisible()
    fetched.mockRestore()
  },
}

/** What is asked for before there is anything is done as soon as there is. */
export const NothingYet: Story = {
  render: () => <PlainPage html="<dateline-timeline window='1970..1973'></dateline-timeline>" />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const timeline = await readyIn(canvasElement)
    await expect(canvas.queryByRole('button')).toBeNull()
    timeline.select('built')
    timeline.items = []
    await timeline.ready
    await expect(canvas.getByText('No incidents yet.')).toBeVisible()

    timeline.items = bridges
    await timeline.ready
    await expect(canvasElement.querySelector('.dl-empty:not([hidden])')).toBeNull()
    await expect(timeline.state).toMatchObject({ selected: 'built', window: { from: Date.UTC(1970, 0) } })

    timeline.items = null
    await timeline.ready
    await expect(canvas.queryByRole('listbox')).toBeNull()
    await expect(headingsIn(canvasElement)).toEqual([])
  },
}

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: () => (
    <PlainPage
      html="<dateline-timeline lang='ar' label='الفصائل والقتل في كربلاء' window='2019-01-15..2019-04' second-calendar='islamic'></dateline-timeline>"
      script={(page) => {
        timelineIn(page).items = incidentsInLanes(militiasArabic, 'ar')
      }}
    />
  ),
  play: async ({ canvasElement }) => {
    const timeline = await readyIn(canvasElement)
    await expect(timeline.state?.window).toEqual({ from: Date.UTC(2019, 0, 15), to: Date.UTC(2019, 3) })
    await expect(within(canvasElement).getByRole('button', { name: 'تكبير' })).toBeVisible()
    await expect(canvasElement.querySelector('.dl-status')).toHaveTextContent(/^تظهر/)
    await expect(canvasElement.querySelector('.dl-plot')).toHaveTextContent(/1440 هـ/)
  },
}

/** Written from the right because of its own language, on a page that is not. */
export const PersianOnAnEnglishPage: Story = {
  render: () => (
    <PlainPage
      html="<dateline-timeline lang='fa'></dateline-timeline>"
      script={(page) => {
        timelineIn(page).items = bridges.map(({ id, date }) => ({ id, title: 'پل', date }))
      }}
    />
  ),
  play: async ({ canvasElement }) => {
    await readyIn(canvasElement)
    await expect(getComputedStyle(canvasElement.querySelector('.dl-plot') as Element).direction).toBe('rtl')
    await expect(canvasElement.querySelector('time[datetime="1973-10-30"]')).toHaveTextContent('۳۰ اکتبر ۱۹۷۳')
  },
}

/** Moved within the page it stays as it is; taken out it leaves nothing behind, and put back it shows the same again. */
export const RemovedAndPutBack: Story = {
  render: () => (
    <PlainPage
      html="<div></div><dateline-timeline window='1960..1970'></dateline-timeline>"
      script={(page) => {
        timelineIn(page).items = bridges
      }}
    />
  ),
  play: async ({ canvasElement }) => {
    const timeline = await readyIn(canvasElement)
    timeline.show({ from: Date.UTC(1972, 0), to: Date.UTC(1974, 0) })
    timeline.select('opened')
    const { state } = timeline
    const picture = timeline.querySelector('.dl-plot')
    timeline.previousElementSibling?.append(timeline)
    await Promise.resolve()
    await expect(timeline.querySelector('.dl-plot')).toBe(picture)

    const { parentElement } = timeline
    timeline.remove()
    await Promise.resolve()
    await expect(timeline.children).toHaveLength(0)
    await expect(timeline.state).toEqual(state)
    parentElement?.append(timeline)
    await timeline.ready
    await waitFor(() => expect(timeline.querySelector('.dl-plot')).toBeVisible())
    await expect(timeline.state).toEqual(state)
    timeline.window = '1955..1965'
    await timeline.ready
    await expect(timeline.state?.window).toEqual({ from: Date.UTC(1955, 0), to: Date.UTC(1965, 0) })
  },
}

/** The list holds what is in view, a hundred to a page; the picture no more than it has room for. */
export const AMillion: Story = {
  render: () => (
    <PlainPage
      html="<dateline-timeline label='A million generated incidents'></dateline-timeline>"
      script={(page) => {
        timelineIn(page).columns = generatedColumns(1_000_000)
      }}
    />
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const timeline = await readyIn(canvasElement)
    await expect(canvasElement.querySelector('.dl-status')).toHaveTextContent('Showing 1,000,000 of 1,000,000')
    await expect(canvas.getAllByRole('article')).toHaveLength(100)
    await expect(canvas.getByText('1–100 of 1,000,000')).toBeVisible()
    await userEvent.click(canvas.getByRole('link', { name: /999,901–1,000,000$/ }))
    await expect(canvas.getByText('999,901–1,000,000 of 1,000,000')).toBeVisible()
    await expect(canvas.getByRole('link', { current: 'page' })).toHaveFocus()

    timeline.show({ from: Date.UTC(1950, 0), to: Date.UTC(1950, 0, 8) })
    const listed = () => canvasElement.querySelector('.dl-listed')
    const patiently = { timeout: 10_000 }
    await waitFor(() => expect(listed()).toHaveTextContent(/in the part in view \(1,000,000 in all\)$/), patiently)
    const [first] = canvas.getAllByRole('article')
    await expect(first).toHaveTextContent(/(December 1949|January 1950)/)
    timeline.view = 'list'
    await waitFor(() => expect(listed()).toHaveTextContent('1–100 of 1,000,000'), patiently)
    await expect(canvasElement.querySelector('.dl-frame')).not.toBeVisible()
    timeline.view = 'picture'
    await timeline.ready
  },
}

/** Columns that do not fit together are told of, and nothing is drawn of them. */
export const BadColumns: Story = {
  render: () => <PlainPage html="<dateline-timeline></dateline-timeline>" />,
  play: async ({ canvasElement }) => {
    const timeline = await readyIn(canvasElement)
    const errors = listenTo(timeline, 'error')
    timeline.columns = { ...generatedColumns(10), latest: new Float64Array(9) }
    await expect(timeline.ready).rejects.toThrow('There are 10 starts, but “latest” has 9 entries.')
    await expect(errors).toHaveLength(1)
    await expect(within(canvasElement).getByRole('alert')).toBeVisible()
    timeline.columns = generatedColumns(10)
    await timeline.ready
    await expect(within(canvasElement).queryByRole('alert')).toBeNull()
    await expect(within(canvasElement).getAllByRole('article')).toHaveLength(10)
  },
}

export const OnPhone: Story = { ...Items, decorators: [onPhone] }

export const Dark: Story = { ...DatesInEdtf, globals: { theme: 'dark' } }

export const TwoOnAPage: Story = {
  render: () => (
    <PlainPage
      html="<dateline-timeline label='Some'></dateline-timeline><hr><dateline-timeline label='Others' lang='es'></dateline-timeline>"
      script={(page) => {
        timelineIn(page, 0).items = bridges
        timelineIn(page, 1).items = bridges
      }}
    />
  ),
  play: async ({ canvasElement }) => {
    const one = await readyIn(canvasElement, 0)
    const other = await readyIn(canvasElement, 1)
    const ids = [...canvasElement.querySelectorAll('[id]')].map(({ id }) => id)
    await expect(new Set(ids).size).toBe(ids.length)
    one.select('built')
    await expect(one.state?.selected).toBe('built')
    await expect(other.state?.selected).toBeNull()
    await expect(within(other).getByRole('button', { name: 'Ampliar' })).toBeVisible()
  },
}

/** A script may set properties, and a page attributes, before the element is known to it. */
export const SetBeforeItIsDefined: Story = {
  render: function Render() {
    const script = useCallback((page: HTMLElement) => {
      // Elements of a document without a window stay plain until they come into one that has.
      const plain = document.implementation.createHTMLDocument().createElement('dateline-timeline')
      Object.assign(plain, { items: bridges, view: 'list', state: null })
      plain.setAttribute('label', 'The bridge')
      page.append(plain)
    }, [])
    return <PlainPage html="" script={script} />
  },
  play: async ({ canvasElement }) => {
    const timeline = await readyIn(canvasElement)
    await expect(Object.keys(timeline)).toEqual([])
    await expect(timeline.items).toHaveLength(3)
    await expect(timeline).toHaveAttribute('view', 'list')
    await expect(within(canvasElement).queryByRole('listbox')).toBeNull()
    const views = listenTo(timeline, 'viewchange')
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Picture' }))
    await expect(views).toEqual(['picture'])
    await expect(await within(canvasElement).findByRole('listbox', { name: 'The bridge' })).toBeVisible()
    await expect(timeline).toHaveAttribute('view', 'picture')
  },
}
