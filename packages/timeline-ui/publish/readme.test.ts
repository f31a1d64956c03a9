import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { PACKAGE } from './entries'
import { documentedIn } from './reference'

const readme = readFileSync(join(PACKAGE, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)

it.each(['next/app/page.tsx', 'vite/src/main.tsx', 'plain/index.html'])(
  'shows %s as it is built and opened',
  (file) => {
    expect(blocks).toContain(readFileSync(join(import.meta.dirname, 'consumers', file), 'utf8'))
  },
)

const rows = [...readme.matchAll(/^\| `@dateline\/timeline-ui(?:\/([a-z]+))?` \| ([^|]*) \|/gm)]
const entries = rows
  .map(([, entry = 'index', what = '']) => ({
    entry,
    named: [...what.matchAll(/`(\w+)(?:\([^`]*\))?`/g)].flatMap(([, name]) => name ?? []),
  }))
  // A script exports nothing.
  .filter(({ entry }) => entry !== 'embed')

it.each(entries)('names what $entry exports', ({ entry, named }) => {
  const exported = documentedIn(join(inject('unpacked'), 'dist', `${entry}.d.ts`)).map(({ name }) => name)
  expect(named.length).toBeGreaterThan(0)
  expect(exported).toEqual(expect.arrayContaining(named))
})

it('has a row for every entry', () => {
  const { exports } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
  const missing = Object.keys(exports).filter(
    (name) => !readme.includes(`| \`${name.replace('.', '@dateline/timeline-ui').replace('*', 'en')}\``),
  )
  expect(missing).toEqual([])
})
