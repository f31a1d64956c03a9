import { expect, test } from '@playwright/test'
import { beginDocument, signInToAdmin } from '../admin-pages'

const SENTENCE = 'The bridge over the river was closed in the summer of 2014, and nobody said for how long.'

test('a date in an article’s text is offered as an incident, and the editor decides', async ({ page }) => {
  await signInToAdmin(page)
  await beginDocument(page, 'articles', 'What became of the bridge')
  await page.locator('[data-lexical-editor="true"]').first().click()
  await page.keyboard.type(`${SENTENCE} It may be open again in March.`)

  const panel = page.getByRole('region', { name: 'Dates in the text' })
  const offered = panel.getByRole('listitem').filter({ hasText: 'was closed' })
  await expect(offered.locator('mark')).toHaveText('in the summer of 2014')
  await expect(offered).toContainText('Summer 2014')
  await offered.getByRole('button', { name: 'Make an incident from this passage' }).click()

  const drawer = page.locator('.doc-drawer, [class*="drawer__content"]').last()
  await expect(drawer.getByRole('combobox', { name: 'When it happened' })).toHaveValue('in the summer of 2014')
  await expect(drawer.getByText('Summer 2014, between 1 June and 31 August 2014')).toBeVisible()
  await drawer.getByRole('button', { name: 'Evidence' }).click()
  await expect(drawer.getByText(SENTENCE)).toBeVisible()
  await page.keyboard.press('Escape')

  await expect(panel.getByRole('button', { name: 'Open the incident of “in the summer of 2014”' })).toBeVisible()
  await expect(offered).toHaveCount(0)
  const rest = panel.getByRole('listitem')
  const left = await rest.count()
  await rest.first().getByRole('button', { name: 'Dismiss' }).click()
  await expect(rest).toHaveCount(left - 1)
  await panel.getByRole('button', { name: /dismissed again/ }).click()
  await expect(rest).toHaveCount(left)
})
