import { join } from 'node:path'
import { build } from 'esbuild'
import { DIST, PACKAGE } from './entries'

/** One stylesheet, with all that it imports. */
export async function buildStyles(): Promise<void> {
  await build({
    entryPoints: [join(PACKAGE, 'src', 'styles.css')],
    outfile: join(DIST, 'styles.css'),
    bundle: true,
    minify: true,
    logLevel: 'warning',
  })
}
