import { expect, type Page } from '@playwright/test'
import { runningStack } from './running-stack'

/** The admin as an editor uses it: by its labels and buttons. */
export async function signInToAdmin(page: Page): Promise<void> {
  const { cmsUrl, admin } = runningStack()
  await page.goto(`${cmsUrl}/admin/login`)
  await page.getByLabel('Email').fill(admin.email)
  await page.getByLabel('Password').fill(admin.password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL('**/admin')
}

export async function beginDocument(page: Page, collection: 'articles' | 'incidents', title: string): Promise<void> {
  await page.goto(`${runningStack().cmsUrl}/admin/collections/${collection}/create`)
  await page.getByLabel('Title').first().fill(title)
  await untilSaved(page)
}

/** Waits until the draft has saved itself, and with it has an address in the admin. */
export async function untilSaved(page: Page): Promise<void> {
  await page.waitForURL(/\/collections\/\w+\/[0-9a-f-]{36}$/)
  await expect(page.getByText(/Last saved/)).toBeVisible()
}

export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await expect(page.getByText('Status: Published')).toBeVisible()
}

export async function unpublish(page: Page): Promise<void> {
  await page.locator('.doc-controls__popup button').click()
  await page.getByRole('button', { name: 'Unpublish' }).click()
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(page.getByText('Status: Draft')).toBeVisible()
}

/** The one input of a date. */
export function dateInput(page: Page) {
  return page.getByRole('combobox', { name: 'When it happened' })
}

/** Types words for a date; where they hang on another incident, finds that one by its title. Keys only. */
export async function typeDate(page: Page, words: string, anchorTitle?: string): Promise<void> {
  await dateInput(page).fill(words)
  if (anchorTitle === undefined) return
  await expect(page.getByRole('listbox', { name: 'Readings' }).getByRole('option').first()).toBeVisible()
  const search = page.getByRole('combobox', { name: 'Which incident is it counted from?' })
  await search.focus()
  await search.pressSequentially(anchorTitle)
  const found = page.getByRole('listbox', { name: 'Incidents' })
  await expect(found.getByRole('option', { selected: true, name: anchorTitle })).toBeVisible()
  await page.keyboard.press('Enter')
}

/** Accepts the reading with this EDTF among those that are offered, by arrows and Enter. */
export async function acceptReading(page: Page, edtf: string): Promise<void> {
  const readings = page.getByRole('listbox', { name: 'Readings' }).getByRole('option')
  await expect(readings.locator('code', { hasText: new RegExp(`^${escaped(edtf)}$`) }).first()).toBeVisible()
  const offered = await readings.locator('code').allTextContents()
  await dateInput(page).focus()
  for (let step = 0; step <= offered.indexOf(edtf); step += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(readings).toHaveCount(0)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The document's page as the admin's own link gives it. */
export async function pageOnSite(page: Page): Promise<string> {
  const address = await page.getByRole('link', { name: `${runningStack().siteUrl}/en/` }).getAttribute('href')
  if (address === null) throw new Error('The link to the page on the site has no address.')
  return address
}

/** Types a paragraph and links all of its words to the incident of this title. */
export async function typePassage(page: Page, words: string, incidentTitle: string): Promise<void> {
  await page.locator('[data-lexical-editor="true"]').first().click()
  await page.keyboard.type(words)
  await page.keyboard.press('Shift+Home')
  await page.locator('.fixed-toolbar .toolbar-popup__button-link:not(.disabled)').click()
  const drawer = page.locator('.lexical-link-edit-drawer')
  await drawer.getByText('Internal Link').click()
  await drawer.locator('#field-doc .rs__control').click()
  await page.keyboard.type(incidentTitle)
  await page.locator('.rs__option', { hasText: incidentTitle }).first().click()
  const linked = page.waitForResponse(
    (response) =>
      response.url().includes('autosave=true') && (response.request().postData()?.includes('internal') ?? false),
  )
  // The admin ignores the button for the moment in which the draft behind the drawer saves itself.
  await expect(async () => {
    await drawer.getByRole('button', { name: 'Save changes' }).click({ timeout: 1000 })
    await expect(drawer).toBeHidden({ timeout: 2000 })
  }).toPass()
  expect((await linked).status(), 'the passage is saved with its link').toBe(200)
}
