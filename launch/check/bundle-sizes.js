import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from '../machine/places.js'

/**
 * What a page has to load for a purpose, and the most that may be, in bytes once minified and gzipped.
 *
 * @typedef {object} Budget
 * @property {string} purpose
 * @property {string} source
 * @property {number} most
 */

/** @type {readonly Budget[]} */
const BUDGETS = [
  {
    purpose: 'to draw dates: their bounds, their order, their labels in English',
    source: `
      export { boundsOf, compareDates, formatDateWith } from '@dateline/schema'
      export { englishDateWords } from '@dateline/schema/date-words/en'`,
    most: 5000,
  },
  { purpose: 'to read EDTF', source: "export { parseEdtf } from '@dateline/schema'", most: 5000 },
]

const SCHEMA = join(ROOT, 'packages', 'schema')
/** What the whole of schema may depend on at run time, and where: the dates on nothing. */
const ALLOWED = new Set(['zod'])

/**
 * What is too heavy, or depends on more than it may. Tells the sizes.
 *
 * @param {(line: string) => void} [tell]
 * @returns {Promise<string[]>}
 */
export async function findHeavyBundles(tell = console.log) {
  const { dependencies = {} } = JSON.parse(readFileSync(join(SCHEMA, 'package.json'), 'utf8'))
  const faults = Object.keys(dependencies)
    .filter((name) => !ALLOWED.has(name))
    .map((name) => `packages/schema depends on ${name} at run time`)
  for (const { purpose, source, most } of BUDGETS) {
    const { size, foreign } = await bundleOf(source)
    tell(`      ${size} of ${most} bytes ${purpose}`)
    if (size > most) faults.push(`${size} bytes ${purpose}, ${size - most} too many`)
    faults.push(...foreign.map((input) => `what is needed ${purpose} imports ${input}`))
  }
  return faults
}

/**
 * The size of what an entry links, and whatever of it is not schema's own.
 *
 * @param {string} source
 * @returns {Promise<{ size: number, foreign: string[] }>}
 */
export async function bundleOf(source) {
  // Loaded late, since the launcher starts with nothing installed.
  const { build } = await import('esbuild')
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: join(ROOT, 'bench'), loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    absWorkingDir: ROOT,
    logLevel: 'silent',
  })
  const linked = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs))
  return {
    size: outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0),
    foreign: linked.filter((input) => input !== '<stdin>' && !input.startsWith('packages/schema/src/')),
  }
}
