import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { weightOf, weightOfFiles } from './weight'

const folder = mkdtempSync(join(tmpdir(), 'dateline-weight-'))
afterAll(() => rmSync(folder, { recursive: true }))

// Neither is made shorter by packing.
const digits = Array.from({ length: 4000 }, (_, index) => Math.trunc(Math.sin(index) * 1e9)).join()
writeFileSync(join(folder, 'heavy.js'), `export const heavy = [${digits}]`)
writeFileSync(join(folder, 'heavy.css'), `a { --digits: "${digits}" }`)

it('counts what is loaded at once, styles included, and not what is asked for later', async () => {
  const later = await weightOf("export const ask = () => import('./heavy.js')", folder)
  const atOnce = await weightOf("export { heavy } from './heavy.js'", folder)
  const both = await weightOf("export { heavy } from './heavy.js'\nimport './heavy.css'", folder)
  expect(later).toBeLessThan(500)
  expect(atOnce).toBeGreaterThan(10_000)
  expect(both).toBeGreaterThan(atOnce + 10_000)
})

it('does not count React, which a page has already', async () => {
  expect(await weightOf("export { useState } from 'react'", folder)).toBeLessThan(200)
})

it('counts the files that are named, as they are', () => {
  expect(weightOfFiles([/^heavy\.css$/], folder)).toBeGreaterThan(10_000)
  expect(weightOfFiles([/^heavy\./], folder)).toBeGreaterThan(weightOfFiles([/^heavy\.css$/], folder) + 10_000)
})
