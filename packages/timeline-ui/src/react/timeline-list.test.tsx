import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { incidentsOf } from '../fixtures/incidents'
import { militias } from '../fixtures/militias'
import { TimelineBand } from './timeline-band'
import { TimelineList } from './timeline-list'
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
