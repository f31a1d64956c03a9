import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'
import { PACKAGE, readEntries, SCRIPT } from './entries'

const PACKAGES = join(PACKAGE, '..')
const SCHEMA = '@dateline/schema'

/** The types of each entry, with all that they use of the schema, so that they stand alone. */
export async function buildDeclarations(dist: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-declarations-'))
  try {
    execFileSync('tsc', ['-p', join(PACKAGE, 'tsconfig.publish.json'), '--outDir', folder], { stdio: 'inherit' })
    await gather(folder, dist)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function gather(folder: string, dist: string): Promise<void> {
  const declared = (source: string) => join(folder, relative(PACKAGES, source).replace(/\.tsx?$/, '.d.ts'))
  const bundle = await rolldown({
    input: Object.fromEntries(
      Object.entries({ ...readEntries(), embed: SCRIPT }).map(([name, file]) => [name, declared(file)]),
    ),
    // Whatever is neither ours nor the schema's.
    external: /^(?!@dateline\/)[@\w]/,
    // No paths of this machine in comments.
    experimental: { attachDebugInfo: 'none' },
    plugins: [schemaIn(declared), dts({ dtsInput: true, emitDtsOnly: true, tsconfig: false })],
  })
  const { output } = await bundle.write({
    dir: dist,
    format: 'es',
    chunkFileNames: 'shared/[name]-[hash].d.ts',
  })
  await bundle.close()
  const foreign = output.flatMap((file) => (file.type === 'chunk' ? file.imports : [])).filter(isForeign)
  if (foreign.length > 0) throw new Error(`the types need ${[...new Set(foreign)].join(', ')}, which is not published`)
}

function isForeign(name: string): boolean {
  return !name.startsWith('shared/') && !/^react(\/|$)/.test(name)
}

/** The schema is private: its types are taken in. */
function schemaIn(declared: (source: string) => string): Plugin {
  const home = join(PACKAGES, 'schema')
  const { exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  return {
    name: 'schema-in',
    resolveId: {
      order: 'pre',
      handler(name) {
        if (name !== SCHEMA && !name.startsWith(`${SCHEMA}/`)) return null
        return declared(join(home, exports[name.replace(SCHEMA, '.')]))
      },
    },
  }
}
