import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { PACKAGE } from './entries'

declare module 'vitest' {
  interface ProvidedContext {
    /** The file that a registry would be given. */
    readonly tarball: string
    /** The same, unpacked. */
    readonly unpacked: string
  }
}

/** Exactly the package manager that wrote the lockfile, as `npx` takes it. */
export function packageManager(): string {
  return JSON.parse(readFileSync(join(PACKAGE, '..', '..', 'package.json'), 'utf8')).packageManager
}

/** Packs the package once for all tests of it. */
export default function pack(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-packed-'))
  const words = ['--yes', '--prefer-offline', packageManager(), 'pack', '--pack-destination', folder]
  execFileSync('npx', words, { cwd: PACKAGE, stdio: 'pipe' })
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  if (!name) throw new Error('nothing was packed')
  execFileSync('tar', ['-xzf', name], { cwd: folder })
  project.provide('tarball', join(folder, name))
  project.provide('unpacked', join(folder, 'package'))
  return () => rmSync(folder, { recursive: true })
}
