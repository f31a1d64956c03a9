import { join } from 'node:path'
import { build } from 'esbuild'
import { PACKAGE } from './entries'

/** One stylesheet, with all that it imports. */
export async function buildStyles(dist: string): Promise<void> {
  await build({
    entryPoints: [join(PACKAGE, 'src', 'styles.css')],
    outfile: join(dist, 'styles.css'),
    bundle: true,
    minify: true,
    logLevel: 'warning',
  })
}
