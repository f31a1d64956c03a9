import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { orderIncidents } from '../core/order'
import { generatedItems } from '../fixtures/generated'
import { incidentsOf } from '../fixtures/incidents'
import { militias } from '../fixtures/militias'
import { plainIncident } from '../fixtures/plain-incident'
import { TimelineBand } from './timeline-band'
import { TimelineList, type TimelineListProps } from './timeline-list'
import { TimelinePicture } from './timeline-picture'

const incidents = incidentsOf(militias)
const list = renderToStaticMarkup(<TimelineList incidents={incidents} headingLevel={2} />)

it('is an ordered list of articles, in order of time, with headings of the level asked for', () => {
  expect(list.match(/<article/g)).toHaveLength(7)
  const titles = [...list.matchAll(/<h2[^>]*><a[^>]*>([^<]+)</g)].map(([, title]) => title)
  expect(titles[0]).toBe('Popular Mobilization Units assembled')
  expect(titles.indexOf('U.S. patrol blocked and filmed')).toBeLessThan(
    titles.indexOf('Novelist Alaa Mashzoub shot dead in Karbala'),
  )
})

it('has a machine-readable time only where HTML has one', () => {
  expect(list).toContain('<time dateTime="2019-02-03">3 February 2019</time>')
  expect(list).not.toContain('dateTime="2014-22"')
  expect(list).toContain('Summer 2014')
})

it('keeps the source’s words and marks them as its own', () => {
  expect(list).toContain('“in the summer of 2014”')
})

it('says whose claim a part in it is', () => {
  expect(list).toMatch(/militiamen<\/b><\/bdi>.*alleged.*according to his relatives/)
})

it('says where its order is not known, and only there', () => {
  const hidden = [...list.matchAll(/data-incident="([^"]+)"(?:(?!data-incident).)*?not known[^<]*/g)].map(
    ([, id]) => id,
  )
  expect(hidden).toContain('khafaji-seized')
  expect(hidden).not.toContain('pmu-assembled')
})

it('tells the access model before the click', () => {
  expect(list).toContain('subscription required')
})

it('leads from a relative date to its anchor in the same list', () => {
  expect(list).toContain('href="#incident-mashzoub-shot"')
})

it('says that there is nothing rather than drawing an empty list', () => {
  expect(renderToStaticMarkup(<TimelineList incidents={[]} />)).toContain('No incidents yet.')
})

it('hooks every mark of the band to its incident', () => {
  const band = renderToStaticMarkup(<TimelineBand incidents={incidents} active="mashzoub-shot" />)
  expect(band.match(/data-incident=/g)).toHaveLength(7)
  expect(band).toMatch(/data-incident="mashzoub-shot" data-active="true"/)
})

it('draws the same picture on every rendering', () => {
  const draw = () => renderToStaticMarkup(<TimelinePicture incidents={incidents} />)
  expect(draw()).toBe(draw())
  expect(draw()).toContain('aria-hidden="true"')
})

const many = incidentsOf(generatedItems(250))
const hrefOfPage = (page: number) => `?page=${page}#list`
const paged = (props: Partial<TimelineListProps> = {}) =>
  renderToStaticMarkup(<TimelineList incidents={many} hrefOfPage={hrefOfPage} {...props} />)

it('leads to the incidents that it has to do with', () => {
  const plain = plainIncident('a', 0, 1)
  const related = [
    { kind: 'cause' as const, to: 'b' },
    { kind: 'related' as const, to: 'not here' },
  ]
  const html = renderToStaticMarkup(
    <TimelineList
      incidents={[
        { ...plain, related },
        { ...plain, id: 'b', title: 'The storm' },
      ]}
    />,
  )
  expect(html).toContain('<a href="#incident-b">brought about by “The storm”</a>')
  expect(html.match(/dl-links/g)).toHaveLength(1)
  expect(html).not.toContain('see also')
})

it('says what is highlighted, as the picture does', () => {
  expect(list.match(/Highlighted/g)).toHaveLength(incidents.filter(({ isHighlighted }) => isHighlighted).length)
  expect(list).toContain('Highlighted')
})

it('says what a filter leaves', () => {
  const left = renderToStaticMarkup(<TimelineList incidents={incidents} filter={{ text: 'patrol' }} />)
  expect(left).toContain('1–2 of 2 that the filter leaves (7 in all)')
  expect(left.match(/<article/g)).toHaveLength(2)
  const none = renderToStaticMarkup(<TimelineList incidents={incidents} filter={{ text: 'nothing of the kind' }} />)
  expect(none).toContain('The filter leaves none (7 in all).')
  expect(none).not.toContain('<ol')
})

describe('a long list', () => {
  it('is whole where nobody says how its pages are reached', () => {
    const whole = renderToStaticMarkup(<TimelineList incidents={many} page={2} window={{ from: 0, to: 1 }} />)
    expect(whole.match(/<article/g)).toHaveLength(250)
    expect(whole).not.toContain('<nav')
  })

  it('is a page with links to the others, each named by its time and its entries', () => {
    const second = paged({ page: 2 })
    expect(second.match(/<article/g)).toHaveLength(100)
    expect(second).toContain('<ol class="dl-list" start="101"')
    expect(second).toContain('101–200 of 250')
    expect(second).toMatch(/href="\?page=1#list" data-page="1"><b>\d{4}–\d{4}<\/b> <span>1–100/)
    expect(second).toMatch(/data-page="2" aria-current="page"/)
    expect(second).toMatch(/data-page="1" rel="prev">Earlier: \d{4}/)
    expect(second).toMatch(/data-page="3" rel="next">Later: \d{4}/)
  })

  it('has every incident on one of its pages', () => {
    const ids = [1, 2, 3].flatMap((page) => [...paged({ page }).matchAll(/data-incident="([^"]+)"/g)])
    expect(new Set(ids.map(([, id]) => id)).size).toBe(250)
  })

  it('shows the nearest page there is', () => {
    expect(paged({ page: 99 })).toBe(paged({ page: 3 }))
    expect(paged({ page: 0 })).toBe(paged())
  })

  it('opens at the selected incident, and marks it', () => {
    const last = orderIncidents(many).at(-1)?.id
    expect(paged({ selected: last })).toContain('201–250 of 250')
    expect(paged({ selected: last })).toMatch(new RegExp(`data-incident="${last}" aria-current="true"`))
    expect(paged({ selected: last, page: 1 })).toContain('1–100 of 250')
  })

  it('keeps to the window, and says of how many', () => {
    const year = { from: Date.UTC(2001, 0), to: Date.UTC(2002, 0) }
    const cut = paged({ window: year })
    const [, count] = cut.match(/1–(\d+) of \1 in the part in view \(250 in all\)/) ?? []
    expect(Number(count)).toBeGreaterThan(5)
    expect(cut.match(/<article/g)).toHaveLength(Number(count))
    expect(paged({ window: { from: 0, to: 1 } })).toContain('No incident in the part in view (250 in all).')
  })

  it('leads to an anchor on another page', () => {
    const anchor = { publicId: many[0]?.id ?? '', title: 'The first' }
    const last = { ...plainIncident('z', Date.UTC(2030, 0), Date.UTC(2031, 0)), title: 'Last' }
    const following = { ...last, date: { ...last.date, relation: { kind: 'after' as const, anchor } } }
    expect(paged({ incidents: [...many, following], page: 3 })).toMatch(
      /href="\?page=\d#incident-generated-0">after “The first”/,
    )
  })
})
