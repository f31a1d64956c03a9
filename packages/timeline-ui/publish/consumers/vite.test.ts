import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { openBrowser, visit } from './browse'
import { installConsumer, runTool } from './install'
import { type Served, serveStrictly } from './serve'

let folder: string
let browser: Browser
let served: Served

beforeAll(async () => {
  folder = installConsumer('vite', inject('tarball'))
  runTool(folder, ['vite', 'build'])
  served = await serveStrictly(join(folder, 'dist'))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  served?.close()
  if (folder) rmSync(join(folder, '..'), { recursive: true })
})

it('finds the types of all that it uses', () => {
  expect(runTool(folder, ['tsc'])).toBe('')
})

it('draws, moves and complains of nothing, under a strict policy', async () => {
  const { page, complaints } = await visit(browser, served.address)
  const picture = page.getByRole('listbox')
  await expect.poll(() => page.locator('.dl-plot path, .dl-plot .dl-mark').count()).toBeGreaterThan(0)
  await picture.focus()
  await picture.press('End')
  await expect.poll(() => page.getByRole('option', { name: /On the Moon/ }).count()).toBe(1)
  expect(complaints).toEqual([])
})
