import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { readEntries } from './entries'
import { documentedIn } from './reference'

const dist = join(inject('unpacked'), 'dist')
const reference = readFileSync(join(dist, 'reference.md'), 'utf8')
const entries = Object.keys(readEntries()).filter((entry) => !entry.startsWith('locale/'))

it.each(entries)('every name of %s is declared in the reference, under its own name', (entry) => {
  const names = documentedIn(join(dist, `${entry}.d.ts`))
  expect(names.length).toBeGreaterThan(0)
  for (const { name, code } of names) {
    expect(code).toMatch(new RegExp(`^(abstract )?(interface|type|function|class|const) ${name}\\b`))
    expect(reference).toContain(code)
  }
})

it('holds what the docstrings say', () => {
  expect(reference).toContain('### TimelineDate\n\nWhat the timeline must know of a date.')
  expect(reference).toContain('/** Epoch milliseconds, half-open `[earliest, latest)`;')
})

it.each(entries)('every function and class of %s says what it is for', (entry) => {
  const silent = documentedIn(join(dist, `${entry}.d.ts`)).filter(
    ({ words, code }) => /^(function|class)/.test(code) && !words,
  )
  expect(silent.map(({ name }) => name)).toEqual([])
})
