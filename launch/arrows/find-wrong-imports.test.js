import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { findWrongImports } from './find-wrong-imports.js'

const PACKAGES = {
  'packages/schema': {
    name: '@dateline/schema',
    exports: { '.': './src/index.ts', './validators': './src/validators.ts' },
  },
  'packages/timeline-ui': {
    name: '@dateline/timeline-ui',
    exports: { '.': './src/index.ts', './core': './src/core/index.ts' },
  },
  'apps/cms': { name: '@dateline/cms' },
  'apps/web': { name: '@dateline/web' },
  launch: { name: '@dateline/launch' },
  e2e: { name: '@dateline/e2e' },
}
/** @type {string} */
let root

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'arrows-'))
  for (const [folder, manifest] of Object.entries(PACKAGES)) write(`${folder}/package.json`, JSON.stringify(manifest))
  for (const file of ['src/index.ts', 'src/validators.ts']) write(`packages/schema/${file}`, 'export const one = 1\n')
})
afterEach(() => rmSync(root, { recursive: true }))

test('lets every arrow of the architecture pass', () => {
  write('packages/timeline-ui/src/core/index.ts', "import { one } from '@dateline/schema'\nexport { one }\n")
  write('packages/timeline-ui/src/index.ts', "import 'react'\nexport { one } from './core/index'\n")
  write('apps/cms/src/a.ts', "import 'payload'\nimport '@dateline/timeline-ui'\nimport '@dateline/schema/validators'\n")
  write('apps/cms/src/a.test.ts', "import '@dateline/launch/database.js'\n")
  write('apps/web/src/page.tsx', "import '@dateline/timeline-ui/core'\nimport './cms/door'\n")
  write('apps/web/src/cms/door.ts', "import '@dateline/schema/validators'\nconst at = process.env.CMS_URL\n")
  write('e2e/a.spec.ts', "import '@dateline/launch/stack.js'\n")
  assert.deepEqual(findWrongImports(root), [])
})

const WRONG = [
  ['the CMS from the site', 'apps/web/src/a.ts', "import '@dateline/cms/x'"],
  ['the site from the CMS', 'apps/cms/src/a.ts', "import '@dateline/web/x'"],
  ['anything of ours from schema', 'packages/schema/src/a.ts', "import '@dateline/timeline-ui'"],
  ['React from schema', 'packages/schema/src/a.ts', "import { useState } from 'react'"],
  ['an application from the timeline', 'packages/timeline-ui/src/a.ts', "import '@dateline/web'"],
  ['the launcher from the timeline', 'packages/timeline-ui/src/a.ts', "import '@dateline/launch/database.js'"],
  ['React from core', 'packages/timeline-ui/src/core/a.ts', "import type { ReactNode } from 'react'"],
  ['the drawing from core', 'packages/timeline-ui/src/core/a.ts', "import { x } from '../react/x'"],
  ['the element from core', 'packages/timeline-ui/src/core/a.ts', "export { x } from '../element/x'"],
  ['React from the element', 'packages/timeline-ui/src/element/a.ts', "import 'react-dom/client'"],
  ['the validators from the timeline', 'packages/timeline-ui/src/a.ts', "import '@dateline/schema/validators'"],
  ['Payload from the site', 'apps/web/src/a.ts', "import { x } from '@payloadcms/ui'"],
  ['Payload from the folder that knows the CMS', 'apps/web/src/cms/a.ts', "import 'payload/shared'"],
  ['the validators from a page', 'apps/web/src/page.ts', "import { x } from '@dateline/schema/validators'"],
  ['the launcher from what is not a test', 'apps/cms/src/a.ts', "import '@dateline/launch/database.js'"],
  ['anything of ours from the launcher', 'launch/a.js', "import '@dateline/schema'"],
  ['the CMS from a journey', 'e2e/a.spec.ts', "import '@dateline/cms/src/x'"],
  ['another package by its path', 'apps/web/src/a.ts', "import { one } from '../../../packages/schema/src/index'"],
  ['by a dynamic import', 'apps/web/src/a.ts', "const x = await import('@dateline/cms')"],
  ['by a type query', 'apps/web/src/a.ts', "type X = import('@dateline/cms').X"],
  ['by require', 'apps/web/src/a.ts', "const x = require('payload')"],
  ['over several lines', 'apps/web/src/a.ts', "import {\n  one,\n  type Two,\n} from 'payload'"],
  ['by handing everything on', 'apps/web/src/a.ts', "export * from 'payload'"],
  ['by a name that is computed', 'apps/web/src/a.ts', 'await import(name)'],
  ['after a statement on the same line', 'apps/web/src/a.ts', "const a = 1; import 'payload'"],
]
for (const [what = '', file = '', source = ''] of WRONG) {
  test(`refuses to import ${what}`, () => {
    write(file, `${source}\n`)
    const faults = findWrongImports(root)
    assert.equal(faults.length, 1, faults.join('\n'))
    assert.ok(faults[0]?.startsWith(`${file}: `))
  })
}

test('refuses a page that knows the address of the CMS', () => {
  write('apps/web/src/page.ts', 'fetch(process.env.CMS_URL)\n')
  assert.deepEqual(findWrongImports(root), ['apps/web/src/page.ts: may not know of CMS_URL'])
})

test('takes no notice of imports in comments and texts', () => {
  write('apps/web/src/a.ts', "// import 'payload'\n/* export * from 'payload' */\nconst said = \"import 'payload'\"\n")
  assert.deepEqual(findWrongImports(root), [])
})

test('refuses files that import one another in a circle, and lets types do so', () => {
  write('packages/schema/src/a.ts', "import { b } from './b'\nexport const a = b\n")
  write('packages/schema/src/b.ts', "import type { A } from './a'\nexport const b = 1\n")
  assert.deepEqual(findWrongImports(root), [])
  write('packages/schema/src/b.ts', "import { a } from './a'\nexport const b = a\n")
  assert.equal(findWrongImports(root).length, 1)
  assert.match(findWrongImports(root)[0] ?? '', /a\.ts → .*b\.ts → .*a\.ts: these import one another in a circle/)
})

/**
 * @param {string} file
 * @param {string} text
 */
function write(file, text) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}
