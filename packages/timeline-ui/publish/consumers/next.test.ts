import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { openBrowser, visit } from './browse'
import { installConsumer, runTool } from './install'

// Every class of the package begins like this, and no class of Next does.
const OURS = /\bdl-/

let folder: string
let browser: Browser
let server: ChildProcess
let address: string

beforeAll(async () => {
  folder = installConsumer('next', inject('tarball'))
  runTool(folder, ['next', 'build'])
  server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', '0'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  address = await addressOf(server)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  if (server?.exitCode === null) {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  if (folder) rmSync(join(folder, '..'), { recursive: true })
})

it('draws on the server, takes over in the browser and complains of nothing', async () => {
  const html = await (await fetch(address)).text()
  expect(html).toContain('First steps on the Moon')
  expect(html).toMatch(/class="[^"]*dl-/)
  const { page, complaints, scripts } = await visit(browser, address)
  expect(scripts.some((script) => OURS.test(script))).toBe(true)
  const picture = page.getByRole('listbox')
  await picture.focus()
  await picture.press('End')
  await expect.poll(() => page.getByRole('option', { name: /First steps on the Moon/ }).count()).toBe(1)
  expect(complaints).toEqual([])
})

it('ships no script for the list', async () => {
  const { page, complaints, scripts } = await visit(browser, `${address}/list`)
  await expect.poll(() => page.getByRole('listitem').count()).toBeGreaterThanOrEqual(2)
  expect(scripts.length).toBeGreaterThan(0)
  const telling = scripts.filter((script) => OURS.test(script) || script.includes('timeline'))
  expect(telling.map((script) => script.slice(0, 200))).toEqual([])
  expect(complaints).toEqual([])
})

/** The address that it says it listens at. */
function addressOf(started: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    started.stdout?.on('data', (said: Buffer) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(String(said))
      if (found) resolve(found[0])
    })
    started.once('exit', (code) => reject(new Error(`next start ended with code ${code}`)))
  })
}
