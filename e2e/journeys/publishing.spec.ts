import { expect, type Page, test } from '@playwright/test'
import { beginDocument, pageOnSite, publish, signInToAdmin, typePassage, unpublish } from '../admin-pages'
import { runningStack } from '../running-stack'

const INCIDENT = 'A dam was finished above the old town'
const ARTICLE = 'The dam and the town'
const PASSAGE = 'That summer the dam was finished.'

test('what an editor publishes a reader sees, and what is withdrawn is gone', async ({ page, browser }) => {
  await signInToAdmin(page)

  await beginDocument(page, 'incidents', INCIDENT)
  await page.getByLabel('In the source’s words').fill('in the summer of 2014')
  await page.getByLabel('Date', { exact: true }).fill('2014-22')
  await expect(page.getByText('We read this as: Summer 2014, between 1 June and 31 August 2014')).toBeVisible()
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
  await expectBarBetween(reader, 'Jun', 'Sept')

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

/** The picture's mark begins at one tick and ends at another, to the pixel. */
async function expectBarBetween(reader: Page, from: string, to: string) {
  const picture = reader.locator('.dl-frame:visible').first()
  const mark = await picture.locator('.dl-mark[data-kind="within"]').first().boundingBox()
  const tick = async (name: string) => picture.locator('.dl-tick').filter({ hasText: name }).boundingBox()
  const [begin, end] = [await tick(from), await tick(to)]
  if (!mark || !begin || !end) throw new Error('The picture has no such mark or ticks.')
  expect(Math.abs(mark.x - begin.x)).toBeLessThan(2)
  expect(Math.abs(mark.x + mark.width - end.x)).toBeLessThan(2)
}
