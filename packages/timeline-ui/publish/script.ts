import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'
import { PACKAGE, SCRIPT } from './entries'

/** Beside the script: what it asks for only when a page needs it. */
const LATER = 'embed'

/**
 * The script for pages without a bundler: one classic script, which a page under a strict policy loads with a tag. Being
 * no module it shares no files with others, so what it fetches later is bundled apart, and knows no classes of its own.
 */
export async function buildScript(dist: string): Promise<void> {
  const source = join(PACKAGE, SCRIPT)
  if (!existsSync(source)) return
  const later = new Map<string, string>()
  const bundle = await rolldown({ input: source, ...OPTIONS, plugins: [fetchedLater(later)] })
  await bundle.write({ file: join(dist, 'embed.js'), format: 'iife', minify: true })
  await bundle.close()
  if (later.size > 0) await buildLater(later, dist)
}

const OPTIONS = { platform: 'browser', transform: { target: 'es2022' } } as const

async function buildLater(later: ReadonlyMap<string, string>, dist: string): Promise<void> {
  const bundle = await rolldown({ input: Object.fromEntries(later), ...OPTIONS })
  await bundle.write({
    dir: join(dist, LATER),
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    minify: true,
  })
  await bundle.close()
}

/** Leaves what is imported later where it is, by the name of its file. */
function fetchedLater(later: Map<string, string>): Plugin {
  return {
    name: 'fetched-later',
    async resolveDynamicImport(asked, importer) {
      const found = typeof asked === 'string' ? await this.resolve(asked, importer) : null
      if (!found) throw new Error(`${importer} asks later for ${asked}, which cannot be found`)
      const name = nameFor(found.id, later)
      later.set(name, found.id)
      return { id: `./${LATER}/${name}.js`, external: true }
    },
  }
}

/** Two folders may have a file of one name: words of dates and of the timeline. */
function nameFor(file: string, taken: ReadonlyMap<string, string>): string {
  const plain = basename(file).replace(/\.tsx?$/, '')
  const names = [plain, ...Array.from({ length: 100 }, (_, index) => `${plain}-${index + 2}`)]
  const name = names.find((one) => (taken.get(one) ?? file) === file)
  if (!name) throw new Error(`too many files are called ${plain}`)
  return name
}
