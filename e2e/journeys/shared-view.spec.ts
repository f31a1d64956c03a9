import { expect, type Page, test } from '@playwright/test'
import { demoPage } from '../demo-pages'

test.use({ viewport: { width: 1280, height: 900 } })

test('a link shared by one reader opens the same window and selection for another', async ({ page, browser }) => {
  await page.goto(await demoPage('timelines', 'Early space flight'))
  await expect(page.getByRole('listbox')).toBeAttached()
  const home = page.url()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  // The rows below the words hear what is pressed.
  await page.locator('.dl-words .dl-label', { hasText: 'Apollo 8' }).first().click({ force: true })
  await expect(page).toHaveURL(/\?window=.+&selected=/)
  const [shown, selected] = [await axisOf(page), await selectedOf(page)]
  expect(selected).toContain('Apollo 8')

  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } })
    const other = await context.newPage()
    const response = await other.goto(page.url())
    expect(response?.status()).toBe(200)
    await expect.poll(() => axisOf(other)).toEqual(shown)
    expect(await selectedOf(other)).toBe(selected)
    await expect(other.locator('.dl-mark-frame[data-of=selected]:visible')).toHaveCount(1)
    await context.close()
  }

  await page.getByRole('button', { name: 'Show all' }).click()
  await page.getByRole('listbox').focus()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(home)
})

test('Back leads to the part of the timeline that the reader left', async ({ page }) => {
  await page.goto(await demoPage('timelines', 'Early space flight'))
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/\?window=/)
  const [left, shown] = [page.url(), await axisOf(page)]
  await page.getByRole('link', { name: 'Sputnik 1 launched' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Sputnik 1 launched/)
  await page.goBack()
  await expect(page).toHaveURL(left)
  await expect.poll(() => axisOf(page)).toEqual(shown)
})

test('a page that the list does not have is not found', async ({ page }) => {
  const timeline = await demoPage('timelines', 'Early space flight')
  for (const asked of ['2', '0', 'two']) {
    const response = await page.goto(`${timeline}?page=${asked}`)
    expect(response?.status(), asked).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  expect((await page.goto(`${timeline}?page=1`))?.status()).toBe(200)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('links lead about in the picture', async ({ page }) => {
    await page.goto(await demoPage('timelines', 'Early space flight'))
    const whole = await axisOf(page)
    await page.getByRole('link', { name: 'Zoom in' }).click()
    await expect(page).toHaveURL(/\?window=/)
    const part = await axisOf(page)
    expect(part).not.toEqual(whole)
    await page.getByRole('link', { name: 'Later' }).click()
    expect(await axisOf(page)).not.toEqual(part)
    await page.getByRole('link', { name: 'Show all' }).click()
    expect(await axisOf(page)).toEqual(whole)
    await expect(page.getByText('sometime within').first()).toBeVisible()
  })
})

/** The words along the axis of the picture that is shown. */
function axisOf(page: Page): Promise<string[]> {
  return page.locator('.dl-picture .dl-tick > span:visible').allTextContents()
}

/** The heading of the incident that the list marks as selected. */
async function selectedOf(page: Page): Promise<string | null> {
  return page.locator('.dl-list-item[aria-current] .dl-title').textContent()
}
