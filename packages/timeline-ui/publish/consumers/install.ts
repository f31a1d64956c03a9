import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PACKAGE } from '../entries'
import { packageManager } from '../packed'

const WORKSPACE = join(PACKAGE, '..', '..')

/**
 * A folder far from this workspace, in which the consumer of that name has installed the packed package. Its other
 * packages are those of the catalog and the lockfile, so that nothing newer is asked for.
 */
export function installConsumer(name: string, tarball: string): string {
  const folder = mkdtempSync(join(tmpdir(), `dateline-${name}-`))
  cpSync(join(import.meta.dirname, name), join(folder, name), { recursive: true })
  copyFileSync(tarball, join(folder, 'dateline-timeline-ui.tgz'))
  copyFileSync(join(WORKSPACE, 'pnpm-lock.yaml'), join(folder, 'pnpm-lock.yaml'))
  const settings = readFileSync(join(WORKSPACE, 'pnpm-workspace.yaml'), 'utf8')
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), settings.replace(/^packages:\n( .*\n)*/, `packages: [${name}]\n`))
  const words = ['--yes', '--prefer-offline', packageManager(), 'install', '--no-frozen-lockfile', '--prefer-offline']
  execFileSync('npx', words, { cwd: folder, stdio: 'pipe', env: { ...process.env, CI: 'true' } })
  return join(folder, name)
}

/** Runs a tool that the consumer has installed. A failure throws what it said. */
export function runTool(folder: string, [tool = '', ...words]: readonly string[]): string {
  try {
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', CI: 'true' }
    return execFileSync(join(folder, 'node_modules', '.bin', tool), words, { cwd: folder, env, encoding: 'utf8' })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${tool} failed:\n${stdout}${stderr}`, { cause: error })
  }
}
