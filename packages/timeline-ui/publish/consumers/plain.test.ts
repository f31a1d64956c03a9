import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { FETCHED_BY_SCRIPT } from '../budgets'
import { openBrowser, visit } from './browse'
import { installConsumer } from './install'
import { type Served, serveStrictly } from './serve'

let folder: string
let browser: Browser
let served: Served

beforeAll(async () => {
  folder = installConsumer('plain', inject('tarball'))
  const packed = join(folder, 'node_modules', '@dateline', 'timeline-ui', 'dist')
  cpSync(packed, join(folder, 'timeline-ui'), { recursive: true })
  served = await serveStrictly(folder)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  served?.close()
  if (folder) rmSync(join(folder, '..'), { recursive: true })
})

it('has no React anywhere near', () => {
  expect(existsSync(join(folder, 'node_modules', 'react'))).toBe(false)
})

it('draws the page’s own list, moves and complains of nothing, under a strict policy', async () => {
  const { page, complaints } = await visit(browser, served.address)
  await expect.poll(() => page.locator('dateline-timeline .dl-plot path').count()).toBeGreaterThan(0)
  await page.getByRole('listbox').press('End')
  await expect.poll(() => page.getByRole('option', { name: /First steps on the Moon/ }).count()).toBe(1)
  expect(await page.getByRole('listitem').count()).toBe(2)
  expect(complaints).toEqual([])
})

it('is dark where the page is, not where the system alone is', async () => {
  const { page } = await visit(browser, served.address)
  const ink = () => page.getByRole('heading', { name: /Moon/ }).evaluate((heading) => getComputedStyle(heading).color)
  await page.emulateMedia({ colorScheme: 'dark' })
  const onLight = await ink()
  await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'light dark'))
  const onDark = await ink()
  expect([onLight, onDark]).toEqual(['rgb(29, 27, 23)', 'rgb(236, 231, 218)'])
})

it('draws what a script gives it, and tells what cannot be read', async () => {
  const { page, complaints } = await visit(browser, `${served.address}/scripted.html`)
  await page.getByRole('listbox').press('End')
  await expect.poll(() => page.getByRole('option', { name: /First steps on the Moon/ }).count()).toBe(1)
  expect(await page.locator('#problem').textContent()).toMatch(/No such month/)
  expect(complaints).toEqual([expect.stringMatching(/No such month.* there is no month 13/)])
})

it('fetches at once what its weight counts, and the reader of dates where there are texts to read', async () => {
  const { paths } = await visit(browser, `${served.address}/scripted.html`)
  const own = paths.flatMap((path) => path.split('/timeline-ui/')[1] ?? [])
  const counted = (path: string) => FETCHED_BY_SCRIPT.some((pattern) => pattern.test(path))
  expect(own.filter(counted).length).toBeGreaterThanOrEqual(FETCHED_BY_SCRIPT.length)
  expect(own.filter((path) => !counted(path) && !/^embed\/(date-texts|parse-edtf|en)-/.test(path))).toEqual([])
})
