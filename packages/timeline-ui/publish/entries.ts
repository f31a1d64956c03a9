import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

export const PACKAGE = join(import.meta.dirname, '..')
export const DIST = join(PACKAGE, 'dist')

/** The languages that the package has words for. */
const LOCALES = ['ar', 'de', 'en', 'es', 'fa', 'fr']
/** A classic script, built by itself: no module that others import. */
export const SCRIPT = join(PACKAGE, 'src', 'element', 'embed.ts')

/** Sources by the name that their file has in `dist`, without an ending: `core` is made of `src/core/index.ts`. */
export type Entries = Readonly<Record<string, string>>

/** Every module that can be imported from the package. */
export function readEntries(): Entries {
  const { exports } = readManifest()
  const names = Object.entries(exports).flatMap(([name, source]) =>
    name.includes('*')
      ? LOCALES.map((locale) => [name.replace('*', locale), source.replace('*', locale)] as const)
      : [[name, source] as const],
  )
  const modules = names.map(([name, source]) => [name === '.' ? 'index' : name.slice(2), inPackage(source)] as const)
  return Object.fromEntries(modules.filter(([, source]) => /\.tsx?$/.test(source) && source !== SCRIPT))
}

/** What the package imports of itself by a name with `#`: which of its modules that is, each page's bundler decides. */
export function readAlternatives(): Entries {
  const sources = Object.values(readManifest().imports ?? {}).flatMap((one) => Object.values(one))
  return Object.fromEntries(sources.map((source) => [basename(source).replace(/\.tsx?$/, ''), inPackage(source)]))
}

interface Manifest {
  readonly exports: Readonly<Record<string, string>>
  /** By condition. */
  readonly imports?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
}

function inPackage(source: string): string {
  const path = join(PACKAGE, source)
  if (!existsSync(path)) throw new Error(`package.json names ${source}, which is not there`)
  return path
}
