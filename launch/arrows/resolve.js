import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

/**
 * Where an import of ours leads.
 *
 * @typedef {object} Target
 * @property {string} folder  of the package, or of the file
 * @property {string | null} file  from the root of the workspace; null where only the package is known
 * @property {boolean} isTrespass  whether it goes by a path where it should go by a name
 */

const ENDINGS = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '.d.ts', '/index.ts', '/index.tsx', '/index.js']

/**
 * The packages of the workspace: their names and folders.
 *
 * @param {string} root
 * @param {readonly string[]} folders
 * @returns {Map<string, string>}
 */
export function readPackages(root, folders) {
  const manifests = folders.map((folder) => [folder, join(root, folder, 'package.json')])
  return new Map(
    manifests
      .filter(([, path = '']) => existsSync(path))
      .map(([folder = '', path = '']) => [JSON.parse(readFileSync(path, 'utf8')).name, folder]),
  )
}

/**
 * @param {string} root
 * @param {string} file  the importing one
 * @param {string} name  as written
 * @param {Map<string, string>} packages
 * @returns {Target | null} null for what is not ours
 */
export function resolveImport(root, file, name, packages) {
  if (name.startsWith('.') || name.startsWith('/')) return byPath(root, file, name, packages)
  for (const [packageName, folder] of packages) {
    if (name !== packageName && !name.startsWith(`${packageName}/`)) continue
    return { folder: publicFolder(root, folder, name.slice(packageName.length)), file: null, isTrespass: false }
  }
  return null
}

/**
 * @param {string} root
 * @param {string} file
 * @param {string} name
 * @param {Map<string, string>} packages
 * @returns {Target}
 */
function byPath(root, file, name, packages) {
  const path = posix.join(dirname(file), name.replace(/[?#].*$/, ''))
  const found = ENDINGS.map((ending) => path + ending).find((one) => isFile(join(root, one)))
  const owner = (/** @type {string} */ one) => [...packages.values()].find((folder) => one.startsWith(`${folder}/`))
  return { folder: dirname(path), file: found ?? path, isTrespass: owner(file) !== owner(`${path}/`) }
}

/**
 * The folder behind an entry point such as `@dateline/timeline-ui/core`.
 *
 * @param {string} root
 * @param {string} folder
 * @param {string} rest
 */
function publicFolder(root, folder, rest) {
  const entry = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).exports?.[`.${rest}`]
  return typeof entry === 'string' && rest !== '' ? posix.join(folder, dirname(entry)) : folder
}

/** @param {string} path */
function isFile(path) {
  return existsSync(path) && statSync(path).isFile()
}
