import { createHash } from 'node:crypto'
import { type OutputBundle, type OutputChunk, type Plugin, rolldown } from 'rolldown'
import { SCRIPT } from './entries'

const MAIN = 'embed.js'
const NAMES = /export\{([^}]*)\};?\s*$/
const OF_MAIN = /import\{([^}]*)\}from"\.\.\/embed\.js";?/g

/** The script for pages without a bundler: a classic one, and beside it the modules that it fetches when needed. */
export async function buildScript(dist: string): Promise<void> {
  const atOnce = new Set<string>()
  const bundle = await rolldown({
    input: { embed: SCRIPT },
    platform: 'browser',
    // Only modules may say it: a script that does is refused as a whole.
    transform: { target: 'es2022', define: { 'import.meta.url': 'undefined' } },
    plugins: [loadedAtOnce(atOnce), madeClassic()],
  })
  await bundle.write({
    dir: dist,
    format: 'es',
    entryFileNames: MAIN,
    chunkFileNames: 'embed/[name]-[hash].js',
    // All of it in the one file, whoever else uses a part.
    codeSplitting: { groups: [{ name: 'at-once', test: (id) => atOnce.has(id) }] },
    minify: true,
  })
  await bundle.close()
}

/** Finds the modules that the script cannot begin without. */
function loadedAtOnce(found: Set<string>): Plugin {
  return {
    name: 'loaded-at-once',
    buildEnd() {
      found.add(SCRIPT)
      for (const id of found) for (const asked of this.getModuleInfo(id)?.importedIds ?? []) found.add(asked)
    },
  }
}

/**
 * A classic script exports nothing, so it leaves what its modules import of it on the page, under a name of its own
 * content: two versions on one page do not meet.
 */
function madeClassic(): Plugin {
  return {
    name: 'made-classic',
    generateBundle(_options, bundle) {
      const main = chunksOf(bundle).find(({ fileName }) => fileName === MAIN)
      if (!main || main.imports.length > 0 || /\bimport\.meta\b/.test(main.code))
        throw new Error('the script is no classic one')
      const key = `dateline-${createHash('sha256').update(main.code).digest('hex').slice(0, 12)}`
      const [, given = ''] = NAMES.exec(main.code) ?? []
      main.code = `(()=>{"use strict";${main.code.replace(NAMES, '')}${given && `;globalThis["${key}"]={${swapped(given)}}`}})();\n`
      for (const chunk of chunksOf(bundle)) {
        if (chunk !== main)
          chunk.code = chunk.code.replace(OF_MAIN, (_, taken) => `const{${renamed(taken)}}=globalThis["${key}"];`)
        if (/\b(?:import|from)"[^"]*embed\.js"/.test(chunk.code)) throw new Error(`${chunk.fileName} imports a script`)
      }
    },
  }
}

function chunksOf(bundle: OutputBundle): readonly OutputChunk[] {
  return Object.values(bundle).filter((file) => file.type === 'chunk')
}

/** `inner as outer` of a list of exports as properties: `outer: inner`. */
function swapped(names: string): string {
  return pairsOf(names)
    .map(([inner, outer]) => `${outer}:${inner}`)
    .join()
}

/** `outer as inner` of a list of imports as a pattern: `outer: inner`. */
function renamed(names: string): string {
  return pairsOf(names)
    .map(([outer, inner]) => `${outer}:${inner}`)
    .join()
}

function pairsOf(names: string): readonly (readonly [string, string])[] {
  return names.split(',').map((pair) => {
    const [before = '', after = before] = pair.trim().split(/\s+as\s+/)
    return [before, after]
  })
}
