import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the whole workspace. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** The package manager as `npx` takes it: exactly the version that wrote the lockfile. */
export const PACKAGE_MANAGER = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).packageManager

/** Tools of the workspace first, so that `node` is the workspace's own. */
export function toolPath() {
  return [join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter)
}
