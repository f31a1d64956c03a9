import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const SOURCE = new URL('../../', import.meta.url)

/** Every file of this package that a file loads, itself included; types alone are not loaded. */
function loadedBy(entry: string): Set<string> {
  const loaded = new Set([new URL(entry, SOURCE).href])
  for (const file of loaded) {
    const code = readFileSync(new URL(file), 'utf8')
    const statements = code.matchAll(/^(?:import|export) (?!type )[^'"]*?from '(\.[^']*)'/gm)
    for (const [, path = ''] of statements) loaded.add(new URL(`${path}.ts`, file).href)
  }
  return loaded
}

it('a page that loads the schema loads no phrases', () => {
  const loaded = [...loadedBy('index.ts')]
  expect(loaded.length).toBeGreaterThan(20)
  expect(loaded.filter((file) => file.includes('/date/phrase/'))).toEqual([])
})

it('phrases load neither Zod nor the words of labels', () => {
  const loaded = [...loadedBy('date/phrase/phrase.ts')]
  expect(loaded.some((file) => file.endsWith('/en/english.ts'))).toBe(true)
  expect(loaded.filter((file) => /\/(label|wire)\/|validators/.test(file))).toEqual([])
})
