import type { Incident, Site } from '@dateline/schema'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, it } from 'vitest'
import { MILITIA_INCIDENTS } from '../../test-support/militias-story'
import { pretendEnvironment } from '../../test-support/pretend-environment'
import { PUBLISHED } from '../../test-support/published-fixture'
import { SPACE_INCIDENTS } from '../../test-support/space-story'
import type { Locale } from '../site/locale'
import { IncidentView } from './IncidentView'

beforeAll(pretendEnvironment)

/** The page's words as a reader meets them, without the picture, which says nothing of its own. */
function words(incident: Incident, locale: Locale = 'en'): string {
  const html = renderToStaticMarkup(<IncidentView incident={incident} locale={locale} site={site} />)
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

const site = PUBLISHED.get('/site') as Site
const [killing, broadcast, sputnik] = ['incmash001', 'inckhaf001', 'incsputnik'].map((id) => {
  const found = [...MILITIA_INCIDENTS, ...SPACE_INCIDENTS].find(({ publicId }) => publicId === id)
  if (!found) throw new Error(`The fixture has no ${id}`)
  return found
}) as [Incident, Incident, Incident]

it('gives the date as stated and as read, how the one follows from the other, and from what', () => {
  const text = words(broadcast)
  expect(text).toContain('Between 5 and 10 February 2019')
  expect(text).toContain('a few days after')
  expect(text).toContain('A few days are read as two to seven.')
  expect(text).toMatch(/after “ Novelist Alaa Mashzoub shot dead in Karbala ”/)
  expect(text).toContain('Asia/Baghdad')
})

it('leads to the incident that a date is counted from, in the reader’s words', () => {
  const html = renderToStaticMarkup(<IncidentView incident={broadcast} locale="ar" site={site} />)
  const path = 'novelist-alaa-mashzoub-shot-dead-in-karbala'
  expect(html).toContain(`بعد «<a lang="en" dir="ltr" href="/ar/incidents/incmash001/${path}">Novelist Alaa`)
})

it('says that a date hangs on an incident that is not published, and no more of it', () => {
  const hidden: Incident = { ...broadcast, date: { ...broadcast.date, relation: { kind: 'after', anchor: null } } }
  expect(words(hidden)).toContain('Relative to an incident that is not published')
})

it('gives the date in the Islamic calendar to Arabic readers, as exactly as it is known', () => {
  expect(words(broadcast, 'ar')).toMatch(/بالتقويم الهجري\s+بين 30 جمادى الأولى و5 جمادى الآخرة 1440 هـ/)
  expect(words(broadcast)).not.toContain('Islamic calendar')
})

it('gives the date of a Persian document in the Persian calendar, and leaves it out where it claims too much', () => {
  const persian: Incident = { ...killing, language: 'fa' }
  const estimated = { ...persian, date: { ...persian.date, edtf: '1950S2' } }
  expect(words({ ...persian, date: { ...persian.date, edtf: '2019-02' } })).toMatch(
    /In the Persian calendar\s+بین ۱۲ بهمن تا ۹ اسفند ۱۳۹۷/,
  )
  expect(words(estimated)).not.toContain('Persian calendar')
})

it('gives a claim to whoever makes it, and never as a fact', () => {
  expect(words(killing)).toMatch(/Shiite militias · acted · alleged ?, according to his relatives/)
  expect(words(killing)).toContain('One source that we name reports it; we have not confirmed it ourselves.')
})

it('says what each source speaks to, and what its link asks for before it is followed', () => {
  expect(words(killing)).toMatch(/subscription required Supports · Speaks to: that it happened, date, place and who/)
})

it('shows where sources disagree, and what was put right', () => {
  const text = words(sputnik)
  expect(text).toMatch(/Launch log in local time supports it only in part; gives another date ?: 5 October 1957/)
  expect(text).toMatch(/Clarification · 20 November 2026/)
  expect(words(killing)).not.toContain('Where sources disagree')
})

it('leads back to the passage, and on to the entry of its timeline', () => {
  const html = renderToStaticMarkup(<IncidentView incident={killing} locale="ar" site={site} />)
  expect(html).toContain('href="/ar/articles/artmilit01/militias-act-with-a-freer-hand-in-iraq#passage-incmash001"')
  expect(html).toContain('href="/ar/timelines/timkarb001/the-militias-and-the-killing-in-karbala#incident-incmash001"')
})

it('marks a document’s words as its own language in a page of another', () => {
  const html = renderToStaticMarkup(<IncidentView incident={killing} locale="ar" site={site} />)
  expect(html).toContain(`<h1 lang="en" dir="ltr">${killing.title}</h1>`)
})

it('cites the entry by its lasting address', () => {
  expect(words(sputnik)).toContain('https://news.test/en/incidents/incsputnik/sputnik-1-reaches-orbit')
})

it('says that a place is withheld rather than leaving it out in silence', () => {
  const withheld = { ...killing, places: [], placeWithheldUntil: '2027-02-01T00:00:00.000Z' }
  expect(words(withheld)).toMatch(/No place is stated\. The exact place is withheld until 1 February 2027/)
})
