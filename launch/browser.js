import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Failure } from './machine/failure.js'
import { ROOT, toolPath } from './machine/places.js'
import { step } from './machine/progress.js'
import { runToLog, workspaceLog } from './machine/run-to-log.js'

/** There is no browser to test with, and none could be installed. */
export class BrowserError extends Failure {
  /** @override */
  name = 'BrowserError'
}

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const DOWNLOAD_LIMIT_MS = 90_000
const PACKAGE_LIMIT_MS = 5 * 60_000

/**
 * The program of a Chromium: the one `CHROMIUM_PATH` names, the system's, Playwright's own, or one installed now.
 *
 * @returns {Promise<string>}
 * @throws {BrowserError}
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH?.trim()
  if (named) {
    if (canRun(named)) return named
    throw new BrowserError(`CHROMIUM_PATH names ${named}, which does not run as a browser.`)
  }
  const found = findInstalled()
  if (found) return found
  await step('Downloading a browser', downloadPlaywrights)
  const downloaded = findInstalled()
  if (downloaded) return downloaded
  if (process.getuid?.() === 0) await step("Installing the system's Chromium", installSystems)
  const installed = findInstalled()
  if (installed) return installed
  throw new BrowserError('No browser was found and none could be installed: install Chromium, or set CHROMIUM_PATH.')
}

function findInstalled() {
  const systems = (process.env.PATH ?? '')
    .split(':')
    .flatMap((folder) => SYSTEM_NAMES.map((name) => join(folder, name)))
  return [...systems, playwrightsPath()].find((path) => existsSync(path) && canRun(path)) ?? null
}

/** A download without the system's libraries is there and does not run. */
function canRun(/** @type {string} */ path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function playwrightsPath() {
  const fromJourneys = createRequire(join(ROOT, 'e2e', 'package.json'))
  return fromJourneys('@playwright/test').chromium.executablePath()
}

async function downloadPlaywrights() {
  const script = join(ROOT, 'e2e', 'node_modules', '@playwright', 'test', 'cli.js')
  const words = [process.execPath, script, 'install', '--no-shell', 'chromium']
  const env = { ...process.env, PATH: toolPath(), PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' }
  await runToLog(words, { log: workspaceLog('browser'), env, limitMs: DOWNLOAD_LIMIT_MS })
}

async function installSystems() {
  const command = 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-liberation'
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runToLog(['sh', '-c', command], { log: workspaceLog('browser'), env, limitMs: PACKAGE_LIMIT_MS })
}
