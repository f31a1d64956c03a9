import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { expect, inject, it } from 'vitest'
import { PACKAGE } from './entries'

const unpacked = inject('unpacked')
const text = readFileSync(join(unpacked, 'package.json'), 'utf8')
const manifest = JSON.parse(text)
const files = readdirSync(unpacked, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => join(file.parentPath, file.name).slice(unpacked.length + 1))

it('holds what was built, its manual and its licence, and nothing else', () => {
  expect(files).toEqual(
    expect.arrayContaining(['README.md', 'LICENSE', 'package.json', 'dist/styles.css', 'dist/reference.md']),
  )
  const odd = files.filter((file) => !/^dist\/[\w/-]+\.(js|d\.ts|css|md)$/.test(file))
  expect(odd.toSorted()).toEqual(['LICENSE', 'README.md', 'package.json'])
  expect(files.filter((file) => /stories|\.test\.|fixtures/.test(file))).toEqual([])
})

it('depends on nothing, and on React only where a page uses it', () => {
  expect(text).not.toMatch(/workspace:|catalog:|"private"/)
  expect(manifest.dependencies).toBeUndefined()
  expect(Object.keys(manifest.peerDependencies)).toEqual(['react'])
  expect(manifest.peerDependenciesMeta).toEqual({ react: { optional: true } })
})

it('publishes the same names as the workspace uses', () => {
  const { exports } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
  const published = Object.keys(manifest.exports).filter((name) => name !== './package.json')
  expect(published).toEqual(Object.keys(exports))
})

it('has a file for every condition of what it imports of itself', () => {
  const { imports } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
  expect(Object.keys(manifest.imports)).toEqual(Object.keys(imports))
  for (const [name, conditions] of Object.entries<Record<string, string>>(manifest.imports)) {
    expect(Object.keys(conditions)).toEqual(Object.keys(imports[name]))
    expect(files).toEqual(expect.arrayContaining(Object.values(conditions).map((file) => file.slice(2))))
  }
})

it('says nothing of the machine that built it', () => {
  const telling = files.filter((file) => /dateline-declarations|\/(tmp|home|root)\//.test(read(file)))
  expect(telling).toEqual([])
})

it('is what publint asks of a package', async () => {
  const { messages, pkg } = await publint({ pkgDir: unpacked, pack: false, strict: true })
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
})

it('has types for every entry that TypeScript finds as bundlers and Node do', async () => {
  const bytes = new Uint8Array(readFileSync(inject('tarball')))
  const entrypoints = Object.keys(manifest.exports)
    .filter((name) => !/\.(css|json)$/.test(name) && !name.includes('*'))
    .concat('./locale/en', './locale/ar')
  const analysis = await checkPackage(createPackageFromTarballData(bytes), { entrypoints })
  if (!analysis.types) throw new Error('it has no types')
  // It is modules alone: a `require` of it and Node before it knew `exports` are not promised.
  const promised = analysis.problems.filter(
    (problem) => !('resolutionKind' in problem) || !/^node(10|16-cjs)$/.test(problem.resolutionKind),
  )
  expect(promised).toEqual([])
  expect(Object.keys(analysis.entrypoints)).toEqual(entrypoints)
})

function read(file: string): string {
  return readFileSync(join(unpacked, file), 'utf8')
}
