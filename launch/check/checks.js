import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findWrongImports } from '../arrows/find-wrong-imports.js'
import { PACKAGE_MANAGER, ROOT, toolPath } from '../machine/places.js'
import { runToLog } from '../machine/run-to-log.js'
import { outsideNext } from '../stack/parts.js'
import { findHeavyBundles } from './bundle-sizes.js'

/**
 * One thing that must hold of the sources.
 *
 * @typedef {object} Check
 * @property {string} name
 * @property {() => Promise<string[]>} findFaults  lines to show; none when it holds
 */

const LIMIT_MS = 5 * 60_000
const TYPED = ['packages/schema', 'packages/timeline-ui', 'apps/cms', 'apps/web', 'launch', 'e2e', 'bench']
const CMS = join(ROOT, 'apps', 'cms')
const TYPES = join(CMS, 'src', 'payload-types.ts')
const IMPORT_MAP = join(CMS, 'src', 'app', '(payload)', 'admin', 'importMap.js')

// The generators read the configuration, and nobody is served by it.
const PRETENDED = {
  DATABASE_URL: 'postgres://127.0.0.1:1/none',
  PAYLOAD_SECRET: 'a secret that protects nothing at all',
  DELIVERY_SECRET: 'a secret that protects nothing at all',
}

/** @type {readonly Check[]} */
export const CHECKS = [
  { name: 'arrows between the parts', findFaults: async () => findWrongImports(ROOT) },
  { name: 'lint and format', findFaults: () => run('biome check --max-diagnostics=50 .', ROOT) },
  ...TYPED.map((folder) => ({ name: `types of ${folder}`, findFaults: () => findWrongTypes(join(ROOT, folder)) })),
  { name: 'weight of the dates on a page', findFaults: () => findHeavyBundles() },
  { name: 'weight of the timeline on a page', findFaults: findHeavyTimeline },
  { name: "generated types of the CMS's records", findFaults: findStaleTypes },
  { name: "import map of the CMS's admin", findFaults: findStaleImportMap },
  {
    name: 'lockfile in step with the manifests',
    findFaults: () =>
      run(`npx --yes --prefer-offline ${PACKAGE_MANAGER} install --frozen-lockfile --lockfile-only`, ROOT),
  },
]

/** @param {string} folder */
async function findWrongTypes(folder) {
  const { scripts = {}, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (!scripts.typecheck) return [`${folder}/package.json has no script "typecheck"`]
  // The routes' types are made by Next, and are there only after a build otherwise.
  const faults = dependencies.next ? await run('next typegen', folder) : []
  return faults.length > 0 ? faults : run(scripts.typecheck, folder)
}

/** The timeline is weighed as it is published. */
async function findHeavyTimeline() {
  const folder = join(ROOT, 'packages', 'timeline-ui')
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { code, text } = await runIn(folder, scripts.weigh)
  if (code !== 0) return lines(text, 'the timeline could not be weighed')
  for (const line of lines(text, 'nothing was weighed')) console.log(`      ${line}`)
  return []
}

async function findStaleTypes() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-types-'))
  const fresh = join(folder, 'payload-types.ts')
  try {
    const faults = await runPayload('generate:types', { PAYLOAD_TS_OUTPUT_PATH: fresh })
    if (faults.length > 0) return faults
    if (!existsSync(fresh)) return ['the generator ended well and wrote nothing']
    const isSame = existsSync(TYPES) && readFileSync(TYPES, 'utf8') === readFileSync(fresh, 'utf8')
    return isSame ? [] : ['apps/cms/src/payload-types.ts is not what generate:types writes']
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function findStaleImportMap() {
  if (!existsSync(IMPORT_MAP)) return ['apps/cms has no import map']
  const before = readFileSync(IMPORT_MAP, 'utf8')
  try {
    const faults = await runPayload('generate:importmap', {}, /No new imports found|Writing import map/)
    if (faults.length > 0) return faults
    return readFileSync(IMPORT_MAP, 'utf8') === before ? [] : ['importMap.js is not what generate:importmap writes']
  } finally {
    writeFileSync(IMPORT_MAP, before)
  }
}

/**
 * @param {string} command
 * @param {Record<string, string>} env
 * @param {RegExp} [sign]  what it says when it has done its work: its exit code alone proves nothing
 */
async function runPayload(command, env, sign = /(?:)/) {
  const script = join(CMS, 'node_modules', 'payload', 'bin.js')
  const words = [process.execPath, script, command]
  const { code, text } = await runToLog(words, {
    log: checkLog(command),
    folder: CMS,
    env: { ...outsideNext(process.env), ...PRETENDED, ...env, PATH: toolPath() },
    limitMs: LIMIT_MS,
  })
  return code === 0 && sign.test(text) ? [] : lines(text, `${command} did nothing`)
}

/**
 * @param {string} command
 * @param {string} folder
 */
async function run(command, folder) {
  const { code, text } = await runIn(folder, command)
  return code === 0 ? [] : lines(text, `"${command}" failed and said nothing`)
}

/**
 * @param {string} folder
 * @param {string} command  for the shell, which finds the tools of the folder and of the workspace
 */
function runIn(folder, command) {
  const path = [join(folder, 'node_modules', '.bin'), toolPath()].join(':')
  const env = { ...process.env, PATH: path, CI: 'true', NEXT_TELEMETRY_DISABLED: '1' }
  return runToLog(['sh', '-c', command], { log: checkLog(command), folder, env, limitMs: LIMIT_MS })
}

/** @param {string} name */
function checkLog(name) {
  return join(ROOT, '.data', 'logs', `check-${name.replaceAll(/[^a-z]+/g, '-').slice(0, 40)}.log`)
}

/**
 * @param {string} text
 * @param {string} otherwise
 */
function lines(text, otherwise) {
  return text.trim() === '' ? [otherwise] : text.trim().split('\n').slice(-80)
}
