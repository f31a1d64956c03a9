import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Weights } from './finding'

/** What a page has to load for a purpose; React apart, as every page that uses it has it already. */
const ENTRIES: Readonly<Record<string, string>> = {
  'dateline core': "export * from '@dateline/timeline-ui/core'",
  'dateline react':
    "export { Timeline } from '@dateline/timeline-ui/client'\nimport '@dateline/timeline-ui/styles.css'",
  'dateline embed': "import '@dateline/timeline-ui/embed'\nimport '@dateline/timeline-ui/styles.css'",
  'vis-timeline':
    "export { Timeline } from 'vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs'\nimport 'vis-timeline/styles/vis-timeline-graph2d.min.css'",
  timelinejs:
    "import '@knight-lab/timelinejs/dist/js/timeline.js'\nimport '@knight-lab/timelinejs/dist/css/timeline.css'",
  'react-chrono': "export { Chrono } from 'react-chrono'\nimport 'react-chrono/dist/style.css'",
  uplot: "export { default } from 'uplot'\nimport 'uplot/dist/uPlot.min.css'",
}

/** Minified and gzipped, all that is loaded at once. `folder` is the benchmark's. */
export async function weigh(folder: string): Promise<Weights> {
  const entries = Object.entries(ENTRIES).map(async ([name, source]) => [name, await weightOf(source, folder)] as const)
  return Object.fromEntries(await Promise.all(entries))
}

/** `null` where the package has no such entry. */
async function weightOf(contents: string, folder: string): Promise<number | null> {
  try {
    const { outputFiles, metafile } = await build({
      stdin: { contents, resolveDir: folder, loader: 'ts' },
      outdir: 'out',
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      platform: 'browser',
      jsx: 'automatic',
      external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
      // Pictures and fonts stay files of their own.
      loader: { '.eot': 'file', '.svg': 'file', '.ttf': 'file', '.woff': 'file', '.woff2': 'file' },
      define: { 'process.env.NODE_ENV': '"production"' },
      write: false,
      metafile: true,
      absWorkingDir: folder,
      logLevel: 'silent',
    })
    const loaded = loadedAtOnce(metafile.outputs)
    return outputFiles
      .filter(({ path }) => path.endsWith('.css') || [...loaded].some((name) => path.endsWith(name)))
      .reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0)
  } catch (error) {
    if (error instanceof Error && /Could not resolve/.test(error.message)) return null
    throw error
  }
}

interface Output {
  readonly entryPoint?: string
  readonly imports: readonly { readonly path: string; readonly kind: string }[]
}

/** The entry and what it imports outright; what it asks for later is left out. */
function loadedAtOnce(outputs: Readonly<Record<string, Output>>): ReadonlySet<string> {
  const loaded = new Set(Object.keys(outputs).filter((name) => outputs[name]?.entryPoint === '<stdin>'))
  for (const name of loaded)
    for (const { path, kind } of outputs[name]?.imports ?? [])
      if (kind === 'import-statement' && outputs[path]) loaded.add(path)
  return loaded
}
