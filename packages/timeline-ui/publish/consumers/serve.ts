import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

/** Nothing but files of the page's own origin: no script, style or attribute within the page, no data in addresses. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

export interface Served {
  readonly address: string
  readonly close: () => void
}

/** Serves the files of a folder under a strict Content-Security-Policy. */
export async function serveStrictly(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = path.endsWith('/') ? `${path}index.html` : path
    try {
      const content = readFileSync(join(folder, file))
      const type = TYPES[extname(file)] ?? 'application/octet-stream'
      return response.writeHead(200, { 'content-type': type, 'content-security-policy': STRICT_POLICY }).end(content)
    } catch {
      return response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() }
}
