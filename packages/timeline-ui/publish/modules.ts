import { rolldown } from 'rolldown'
import { readAlternatives, readEntries } from './entries'

/** What a page has already, and what its bundler chooses. */
const NOT_TAKEN_IN = /^react(-dom)?(\/|$)|^#/

/** One file for each entry, and what several of them use in files of its own, so that nothing is loaded twice. */
export async function buildModules(dist: string): Promise<void> {
  const bundle = await rolldown({
    input: { ...readEntries(), ...readAlternatives() },
    external: NOT_TAKEN_IN,
    platform: 'browser',
    transform: { jsx: 'react-jsx', target: 'es2022' },
    // Kept at the head of the entry that says it, which is where it counts.
    checks: { moduleLevelDirective: false },
  })
  await bundle.write({
    dir: dist,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared/[name]-[hash].js',
    minify: true,
    // A bundler that uses a part of it must still see what it may leave out.
    comments: { legal: true, annotation: true, jsdoc: false },
  })
  await bundle.close()
}
