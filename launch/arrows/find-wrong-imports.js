import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { ZONES } from '../arrows.js'
import { findCycles } from './cycles.js'
import { readImports } from './imports.js'
import { readPackages, resolveImport } from './resolve.js'

/** @typedef {import('../arrows.js').Zone} Zone */
/** @typedef {import('./imports.js').Import & { target: import('./resolve.js').Target | null }} Arrow */
/** @typedef {{ file: string, text: string, arrows: Arrow[] }} Source */

const SOURCE = /\.[cm]?[jt]sx?$/
const TEST = /\.test\.[jt]sx?$|\/test-support\/|\/vitest\.[^/]*$/
const SKIPPED = new Set([
  'node_modules',
  '.next',
  '.turbo',
  'dist',
  'storybook-static',
  'test-results',
  'playwright-report',
])

/**
 * Every import that goes against an arrow, and every circle of imports, as a sentence each.
 *
 * @param {string} root  of a workspace
 * @param {readonly Zone[]} [zones]
 * @returns {string[]}
 */
export function findWrongImports(root, zones = ZONES) {
  const sources = readSources(root, zones)
  const wrong = sources.flatMap((source) => [...wrongArrows(source, zones), ...wrongWords(source, zones)])
  const circles = findCycles(new Map(sources.map(({ file, arrows }) => [file, arrows.flatMap(reachedFile)])))
  return [...wrong, ...circles.map((circle) => `${circle.join(' → ')}: these import one another in a circle`)]
}

/**
 * @param {string} root
 * @param {readonly Zone[]} zones
 * @returns {Source[]}
 */
function readSources(root, zones) {
  const packages = readPackages(
    root,
    zones.map(({ folder }) => folder),
  )
  return [...packages.values()]
    .flatMap((folder) => filesIn(root, folder))
    .map((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      const arrows = readImports(text).map((one) => ({
        ...one,
        target: one.name === null ? null : resolveImport(root, file, one.name, packages),
      }))
      return { file, text, arrows }
    })
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(root, folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesIn(root, path)
    return SOURCE.test(entry.name) ? [path] : []
  })
}

/**
 * @param {Source} source
 * @param {readonly Zone[]} zones
 * @returns {string[]}
 */
function wrongArrows({ file, arrows }, zones) {
  const zone = /** @type {Zone} */ (zoneOf(file, zones))
  const reaches = [zone.folder, ...zone.reaches, ...(TEST.test(file) ? (zone.testsReach ?? []) : [])]
  return arrows.flatMap(({ name, target }) => {
    if (name === null) return zone.folder === 'launch' ? [] : [`${file}: a computed import cannot be checked`]
    if (zone.shuns?.test(name)) return [`${file}: ${zone.folder} may not import ${name}`]
    if (target?.isTrespass) return [`${file}: ${name} enters another package by its path, not by its name`]
    const reached = target && zoneOf(target.file ?? target.folder, zones)
    if (!reached || reaches.includes(reached.folder)) return []
    return [`${file}: ${zone.folder} may not import from ${reached.folder} (${name})`]
  })
}

/**
 * @param {Source} source
 * @param {readonly Zone[]} zones
 * @returns {string[]}
 */
function wrongWords({ file, text }, zones) {
  const { unspoken } = /** @type {Zone} */ (zoneOf(file, zones))
  const word = unspoken && !unspoken.save.test(file) ? text.match(unspoken.words)?.[0] : undefined
  return word ? [`${file}: may not know of ${word}`] : []
}

/**
 * @param {string} path
 * @param {readonly Zone[]} zones
 */
function zoneOf(path, zones) {
  const holding = zones.filter(({ folder }) => path === folder || path.startsWith(`${folder}/`))
  return holding.toSorted((a, b) => b.folder.length - a.folder.length)[0]
}

/** @param {Arrow} arrow */
function reachedFile({ isTypeOnly, target }) {
  return isTypeOnly || !target?.file ? [] : [target.file]
}
