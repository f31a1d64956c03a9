import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const PACKAGE = join(import.meta.dirname, '..')
export const DIST = join(PACKAGE, 'dist')

/** The languages that the package has words for. */
const LOCALES = ['ar', 'de', 'en', 'es', 'fa', 'fr']
/** A classic script, which is no module that others import. */
export const SCRIPT = 'src/element/embed.ts'

/** A name of the package, without its first `./`, and the source of it: `core` and `src/core/index.ts`. */
export type Entries = Readonly<Record<string, string>>

/** Every module that can be imported from the package, by the name of its file in `dist`. */
export function readEntries(): Entries {
  const { exports } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
  const names = Object.entries<string>(exports).flatMap(([name, source]) =>
    name.includes('*')
      ? LOCALES.map((locale) => [name.replace('*', locale), source.replace('*', locale)] as const)
      : [[name, source] as const],
  )
  const modules = names.filter(([, source]) => /\.tsx?$/.test(source) && source !== `./${SCRIPT}`)
  return Object.fromEntries(
    modules.map(([name, source]) => [name === '.' ? 'index' : name.slice(2), inPackage(source)]),
  )
}

function inPackage(source: string): string {
  const path = join(PACKAGE, source)
  if (!existsSync(path)) throw new Error(`package.json exports ${source}, which is not there`)
  return path
}
