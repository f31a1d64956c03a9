import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/**
 * Runs a benchmark of `src/` by its name, bundled first, so that the workspace's sources run as they do in production.
 * The packages they are measured against stay as they are published. It is told this folder, for its results, and the words after its name.
 */
const [name = '', ...words] = process.argv.slice(2)
if (!/^[a-z-]+$/.test(name)) {
  console.error('Say which benchmark, as in: node run.js dates')
  process.exit(1)
}

const folder = join(import.meta.dirname, 'node_modules', '.cache')
const outfile = join(folder, `${name}.mjs`)
mkdirSync(folder, { recursive: true })
await build({
  entryPoints: [join(import.meta.dirname, 'src', `${name}.ts`)],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  external: ['edtf', '@edtf-ts/core', 'esbuild', 'playwright', '@axe-core/playwright'],
  logLevel: 'warning',
})
process.exitCode =
  spawnSync(process.execPath, [outfile, import.meta.dirname, ...words], { stdio: 'inherit' }).status ?? 1
