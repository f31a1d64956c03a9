import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BUDGETS, type Budget } from './budgets'
import { PACKAGE } from './entries'
import { buildModules } from './modules'
import { buildScript } from './script'
import { buildStyles } from './styles'
import { weightOf, weightOfFiles } from './weight'

const folder = mkdtempSync(join(tmpdir(), 'dateline-weights-'))
const home = join(folder, 'node_modules', '@dateline', 'timeline-ui')
const dist = join(home, 'dist')
try {
  await installBuilt()
  for (const budget of BUDGETS) report(budget, await weigh(budget))
} finally {
  rmSync(folder, { recursive: true })
}

/** The package as it is published, types apart, where the pages that are weighed import it from. */
async function installBuilt(): Promise<void> {
  const { name, sideEffects, publishConfig } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
  mkdirSync(home, { recursive: true })
  const manifest = { name, type: 'module', sideEffects, ...publishConfig }
  writeFileSync(join(home, 'package.json'), JSON.stringify(manifest))
  await Promise.all([buildModules(dist), buildScript(dist), buildStyles(dist)])
}

function weigh({ loads }: Budget): Promise<number> | number {
  return typeof loads === 'string' ? weightOf(loads, folder) : weightOfFiles(loads, dist)
}

function report({ purpose, bar, limit = bar }: Budget, weight: number): void {
  const goal = limit > bar ? `, and of ${bar} that it shall be` : ''
  console.log(`${weight} of ${limit} bytes for ${purpose}${goal}`)
  if (weight <= limit) return
  console.log(`${weight - limit} bytes too many for ${purpose}`)
  process.exitCode = 1
}
