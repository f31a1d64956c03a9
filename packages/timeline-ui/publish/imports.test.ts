import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { readEntries } from './entries'

const folder = mkdtempSync(join(tmpdir(), 'dateline-imports-'))
// The script gives nothing to who imports it.
const script = 'embed'
const drawsWithReact = ['index', 'client']
const names = Object.keys(readEntries())

mkdirSync(join(folder, 'node_modules', '@dateline'), { recursive: true })
symlinkSync(inject('unpacked'), join(folder, 'node_modules', '@dateline', 'timeline-ui'))
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
afterAll(() => rmSync(folder, { recursive: true }))

describe('in plain Node, without a window and without React', () => {
  it.each(names.filter((name) => !drawsWithReact.includes(name)))('%s can be imported', (name) => {
    const exported = namesOf(name)
    expect(exported.length).toBeGreaterThan(0)
  })

  it('the script can be imported, and does nothing', () => {
    expect(namesOf(script)).toEqual([])
  })
})

it.each(drawsWithReact)('%s asks for nothing but React', (name) => {
  const asked = new Set(importsOf(`${name}.js`).filter((from) => !from.startsWith('.')))
  expect(asked).toContain('react/jsx-runtime')
  expect([...asked].filter((from) => !/^react(\/jsx-runtime)?$|^#before-scripts$/.test(from))).toEqual([])
})

it('only the client entry is marked as the client’s', () => {
  const marked = names.filter((name) => /^['"]use client['"]/.test(sourceOf(`${name}.js`)))
  expect(marked).toEqual(['client'])
})

function namesOf(name: string): string[] {
  const entry = ['@dateline/timeline-ui', ...(name === 'index' ? [] : [name])].join('/')
  const script = `console.log(JSON.stringify(Object.keys(await import('${entry}'))))`
  const words = ['--input-type=module', '--eval', script]
  return JSON.parse(execFileSync(process.execPath, words, { cwd: folder, encoding: 'utf8' }))
}

/** All that a built file imports, itself and through what it shares with others. */
function importsOf(file: string): string[] {
  const direct = [...sourceOf(file).matchAll(/\b(?:from|import)"([^"]+)"/g)].map(([, from = '']) => from)
  return direct.flatMap((from) => (from.startsWith('.') ? [from, ...importsOf(join(file, '..', from))] : [from]))
}

function sourceOf(file: string): string {
  return readFileSync(join(inject('unpacked'), 'dist', file), 'utf8')
}
