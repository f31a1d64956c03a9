import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const SOURCE = path.join(import.meta.dirname, '..')

it('is imported by no other entry, so that nobody loads it who brings no foreign file', () => {
  const others = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /(?<!\.test)\.tsx?$/.test(file) && !/^(?:adapters|stories)\b/.test(file),
  )
  expect(others).toContain('index.ts')
  const importers = others.filter((file) => /from '[^']*adapters/.test(readFileSync(path.join(SOURCE, file), 'utf8')))
  expect(importers).toEqual([])
})
