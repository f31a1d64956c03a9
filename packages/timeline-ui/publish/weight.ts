import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'

/** What a page loads at once whose own module is this, in a folder where the package is installed. In bytes, gzipped. */
export async function weightOf(source: string, folder: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: folder },
    absWorkingDir: folder,
    outdir: 'out',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    external: ['react', 'react/*', 'react-dom', 'react-dom/*'],
    write: false,
    metafile: true,
    logLevel: 'warning',
  })
  const loaded = [...loadedAtOnce(metafile.outputs)]
  return outputFiles
    .filter(({ path }) => loaded.some((name) => path.endsWith(name)))
    .reduce((sum, { contents }) => sum + gzipped(contents), 0)
}

/** What some files of a folder weigh as they are. In bytes, gzipped. */
export function weightOfFiles(patterns: readonly RegExp[], folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const loaded = files.filter((file) => patterns.some((pattern) => pattern.test(file)))
  return loaded.reduce((sum, file) => sum + gzipped(readFileSync(join(folder, file))), 0)
}

function gzipped(contents: Uint8Array): number {
  return gzipSync(contents, { level: 9 }).length
}

/** The page's module with its styles, and what it imports outright; what it asks for later is left out. */
function loadedAtOnce(outputs: Metafile['outputs']): ReadonlySet<string> {
  const loaded = new Set(
    Object.keys(outputs).filter((name) => outputs[name]?.entryPoint === '<stdin>' || name.endsWith('.css')),
  )
  for (const name of loaded)
    for (const { path, kind } of outputs[name]?.imports ?? [])
      if (kind === 'import-statement' && outputs[path]) loaded.add(path)
  return loaded
}
