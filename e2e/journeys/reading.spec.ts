import { expect, type Page, test } from '@playwright/test'
import { demoPage, pagesToLookAt } from '../demo-pages'

test('a reader goes from a passage to its incident, on to the timeline, and back, by keyboard alone', async ({
  page,
}) => {
  const article = await demoPage('articles', 'blocked patrol')
  await page.goto(article)
  await tabTo(page, /shot dead\s+while cycling/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mashzoub shot dead/)
  await tabTo(page, /The militias and the killing in Karbala/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/The militias and the killing/)
  await expect(page.getByRole('listbox')).toBeAttached()
  // Alt+← is the browser's own key, which a browser without a window does not have.
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mashzoub shot dead/)
  await tabTo(page, /A killing, a disappearance/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#passage-/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/A killing, a disappearance/)
})

test('the picture is one stop of the keyboard, and says what it stands on', async ({ page }) => {
  await page.goto(await demoPage('timelines', 'Karbala'))
  const picture = page.getByRole('listbox')
  await picture.focus()
  await page.keyboard.press('Home')
  const said = async () => {
    const id = await picture.getAttribute('aria-activedescendant')
    const active = page.locator(`[id="${id}"]`)
    return id === null ? '' : ((await active.getAttribute('aria-label')) ?? (await active.textContent()) ?? '')
  }
  await expect.poll(said).toContain('Popular Mobilization Units')
  await expect.poll(said).toContain('between 1 June and 31 August 2014')
  await page.keyboard.press('End')
  await expect.poll(said).toContain('seized')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/seized/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('article, incident and timeline are read and walked as well', async ({ page }) => {
    await page.goto(await demoPage('articles', 'blocked patrol'))
    await page.getByRole('link', { name: /shot dead\s+while cycling/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mashzoub shot dead/)
    await expect(page.getByText('Feb. 3').first()).toBeVisible()
    await page.getByRole('link', { name: 'The militias and the killing in Karbala' }).first().click()
    await expect(page.getByRole('heading', { name: 'Popular Mobilization Units assembled' })).toBeVisible()
    await expect(page.getByText('Summer 2014').first()).toBeVisible()
    await expect(page.locator('.dl-frame:visible .dl-mark').first()).toBeVisible()
  })

  test('every kind of page has its heading and its words', async ({ page }) => {
    for (const { name, address } of await pagesToLookAt()) {
      const response = await page.goto(address)
      expect(response?.status(), name).toBe(name === 'not found' ? 404 : 200)
      await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible()
    }
  })
})

/** Presses Tab until a link with these words has the focus, and makes sure that the focus can be seen. */
async function tabTo(page: Page, words: RegExp) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    if ((await focused.count()) > 0 && words.test((await focused.first().textContent()) ?? '')) {
      const outline = await focused.first().evaluate((element) => getComputedStyle(element).outlineStyle)
      expect(outline, 'the focus is seen').not.toBe('none')
      return
    }
  }
  throw new Error(`No link with the words ${words} was reached with Tab.`)
}
