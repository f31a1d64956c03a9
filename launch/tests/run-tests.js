import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, toolPath } from '../machine/places.js'
import { runVisibly } from '../machine/run-visibly.js'
import { distrust, oneFailure } from './outcome.js'
import { readNodeReport, readPlaywrightReport, readVitestReport } from './reports.js'

/** @typedef {import('./outcome.js').Outcome} Outcome */

const LIMIT_MS = 20 * 60_000
const REPORTS = join(ROOT, '.data', 'reports')

/**
 * @param {string} folder  of the package
 * @param {string[]} words  after `vitest run`
 * @param {NodeJS.ProcessEnv} env
 */
export function runVitest(folder, words, env) {
  const report = reportFile(['vitest', folder, ...words].join(' '))
  const command = ['vitest', 'run', ...words, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return runReported({ folder, command, report, env, read: readVitestReport })
}

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
export function runPlaywright(folder, env) {
  const report = reportFile('playwright')
  const command = ['playwright', 'test', '--reporter=list,json']
  const told = { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report, PLAYWRIGHT_JSON_OUTPUT_FILE: report, CI: 'true' }
  return runReported({ folder, command, report, env: told, read: readPlaywrightReport })
}

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
export function runNodeTests(folder, env) {
  const report = reportFile(`node ${folder}`)
  const reporter = new URL('node-reporter.js', import.meta.url).href
  const readable = ['--test-reporter=dot', '--test-reporter-destination=stdout']
  const counted = [`--test-reporter=${reporter}`, `--test-reporter-destination=${report}`]
  const command = [process.execPath, '--test', ...readable, ...counted, '**/*.test.js']
  return runReported({ folder, command, report, env, read: readNodeReport })
}

/**
 * Without a report nothing is known to have passed.
 *
 * @param {object} options
 * @param {string} options.folder
 * @param {string[]} options.command
 * @param {string} options.report
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(report: any) => Outcome} options.read
 * @returns {Promise<Outcome>}
 */
async function runReported({ folder, command, report, env, read }) {
  const at = join(ROOT, folder)
  const path = [join(at, 'node_modules', '.bin'), toolPath()].join(':')
  const code = await runVisibly(command, { folder: at, env: { ...process.env, ...env, PATH: path }, limitMs: LIMIT_MS })
  const name = `${folder}: ${command.slice(0, 4).join(' ')}`
  if (!existsSync(report)) return oneFailure(`${name} ended with code ${code} and without a report`)
  try {
    return distrust(read(JSON.parse(readFileSync(report, 'utf8'))), code, name)
  } catch (error) {
    return oneFailure(`${name} left a report that cannot be read: ${/** @type {Error} */ (error).message}`)
  }
}

/** @param {string} name */
function reportFile(name) {
  mkdirSync(REPORTS, { recursive: true })
  const path = join(REPORTS, `${name.replaceAll(/[^a-z]+/g, '-')}.json`)
  rmSync(path, { force: true })
  return path
}
