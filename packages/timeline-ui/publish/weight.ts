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
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)
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
