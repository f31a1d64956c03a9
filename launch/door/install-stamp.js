import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether the packages in `root` are those its manifests and lockfile ask for, as far as the last good install goes.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const stamp = stampIn(root)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root)
}

/** @param {string} root */
export function markInstalled(root) {
  writeFileSync(stampIn(root), fingerprint(root))
}

/** @param {string} root */
export function forgetInstalled(root) {
  rmSync(stampIn(root), { force: true })
}

/** @param {string} root */
function stampIn(root) {
  return join(root, 'node_modules', '.dateline-installed')
}

/** @param {string} root */
function fingerprint(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`)
  for (const path of manifests(root)) hash.update(`${path}\n`).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

/** @param {string} root */
function manifests(root) {
  const members = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name)),
  )
  const folders = ['.', 'launch', 'e2e', 'bench', ...members.sort()]
  const files = folders.map((folder) => join(folder, 'package.json')).filter((path) => existsSync(join(root, path)))
  return [...files, 'pnpm-lock.yaml', 'pnpm-workspace.yaml']
}
