import { expect, type Page, test } from '@playwright/test'
import {
  acceptReading,
  beginDocument,
  pageOnSite,
  publish,
  signInToAdmin,
  typeDate,
  typePassage,
  unpublish,
} from '../admin-pages'
import { runningStack } from '../running-stack'

const INCIDENT = 'A dam was finished above the old town'
const ARTICLE = 'The dam and the town'
const PASSAGE = 'That summer the dam was finished.'

test('what an editor publishes a reader sees, and what is withdrawn is gone', async ({ page, browser }) => {
  await signInToAdmin(page)

  await beginDocument(page, 'incidents', INCIDENT)
  await typeDate(page, 'in the summer of 2014')
  await acceptReading(page, '2014-22')
  await expect(page.getByText('Summer 2014, between 1 June and 31 August 2014')).toBeVisible()
  await publish(page)
  const incidentPage = await pageOnSite(page)

  await beginDocument(page, 'articles', ARTICLE)
  await typePassage(page, PASSAGE, INCIDENT)
  await publish(page)
  const articlePage = await pageOnSite(page)

  const reader = await (await browser.newContext()).newPage()
  await goToWhenThere(reader, articlePage)
  await expect(reader.getByRole('heading', { level: 1, name: ARTICLE })).toBeVisible()
  await expect(reader.getByText('Summer 2014').first()).toBeVisible()
  await reader.getByRole('link', { name: PASSAGE }).click()
  await expect(reader.getByRole('heading', { level: 1, name: INCIDENT })).toBeVisible()
  await expect(reader.getByText('in the summer of 2014').first()).toBeVisible()
  await expectBarBetween(reader, '2014-06-01', '2014-09-01')

  await unpublish(page)
  await expect.poll(async () => (await fetch(articlePage)).status).toBe(404)
  await expect
    .poll(async () => (await (await fetch(`${runningStack().siteUrl}/en`)).text()).includes(ARTICLE))
    .toBe(false)
  expect((await fetch(incidentPage)).status, 'the incident is published by itself').toBe(200)
})

async function goToWhenThere(reader: Page, address: string) {
  await expect.poll(async () => (await fetch(address)).status).toBe(200)
  await reader.goto(address)
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

/** The picture's mark lies between two days of 2014, measured to the pixel by the months written above it. */
async function expectBarBetween(reader: Page, from: string, to: string) {
  const picture = reader.locator('.dl-frame:visible').first()
  const mark = await picture.locator('.dl-mark[data-kind="within"]').first().boundingBox()
  const ticks: { readonly at: number; readonly x: number }[] = []
  for (const tick of await picture.locator('.dl-tick').all()) {
    const month = MONTHS.indexOf((await tick.textContent())?.split(' ')[0] ?? '')
    const box = await tick.boundingBox()
    if (month >= 0 && box) ticks.push({ at: Date.UTC(2014, month), x: box.x })
  }
  const [first, last] = [ticks[0], ticks.at(-1)]
  if (!mark || !first || !last || first === last) throw new Error('The picture has no mark, or too few months.')
  const xOf = (day: string) => first.x + ((Date.parse(day) - first.at) / (last.at - first.at)) * (last.x - first.x)
  expect(Math.abs(mark.x - xOf(from)), 'where the bar begins').toBeLessThan(2)
  expect(Math.abs(mark.x + mark.width - xOf(to)), 'where it ends').toBeLessThan(2)
}
