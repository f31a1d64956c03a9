import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { build } from 'esbuild'
import { CONTENDERS, type Contender } from './contenders'

const KINDS: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.woff2': 'font/woff2',
}
const STORY = 'timelinejs'

export interface Pages {
  readonly addressOf: (contender: Contender) => string
  readonly close: () => void
}

/** Bundles a page for each contender and serves them from this machine alone. `folder` is the benchmark's. */
export async function servePages(folder: string): Promise<Pages> {
  const { outputFiles } = await build({
    entryPoints: CONTENDERS.map(({ page }) => join(folder, 'src', 'timeline', 'page', page)),
    outdir: join(folder, 'pages'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'dataurl', '.svg': 'dataurl' },
    write: false,
    logLevel: 'warning',
  })
  const files = new Map(outputFiles.map(({ path, contents }) => [path.split('/').at(-1) ?? '', contents]))
  const stories = join(folder, 'node_modules', '@knight-lab', 'timelinejs', 'dist')
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1')
    const body = await bodyOf(pathname, files, stories)
    response.writeHead(body ? 200 : 404, { 'content-type': KINDS[extname(pathname)] ?? 'application/octet-stream' })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    addressOf: ({ page }) => `http://127.0.0.1:${port}/${page.replace(extname(page), '.html')}`,
    close: () => server.close(),
  }
}

async function bodyOf(path: string, files: ReadonlyMap<string, Uint8Array>, stories: string) {
  const name = path.slice(1)
  if (name.endsWith('.html')) return pageOf(name.slice(0, -5), files)
  if (!name.startsWith(`${STORY}/`)) return files.get(name)
  const file = normalize(join(stories, name.slice(STORY.length)))
  return file.startsWith(stories) ? readFile(file).catch(() => undefined) : undefined
}

function pageOf(name: string, files: ReadonlyMap<string, Uint8Array>): string {
  const styles = [`/${name}.css`].filter((path) => files.has(path.slice(1)))
  if (name === STORY) styles.push(`/${STORY}/css/timeline.css`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${name}</title>
${styles.map((path) => `<link rel="stylesheet" href="${path}">`).join('\n')}
<style>body { margin: 0 } #host { inline-size: 1200px; block-size: 640px; overflow: auto }</style>
</head>
<body>
<main><h1 hidden>${name}</h1><div id="host"></div><button id="filter" type="button">Filter</button></main>
${name === STORY ? `<script src="/${STORY}/js/timeline.js"></script>` : ''}
<script type="module" src="/${name}.js"></script>
</body>
</html>`
}
