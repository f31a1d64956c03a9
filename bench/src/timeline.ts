import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { machineFacts } from './machine'
import { CONTENDERS } from './timeline/contenders'
import type { Finding, Findings } from './timeline/finding'
import { judge } from './timeline/judge'
import { servePages } from './timeline/pages'
import { planOf, setsOf, turnsOf } from './timeline/plan'
import { printFindings } from './timeline/print'
import { ratiosOf } from './timeline/ratios'
import { Tally } from './timeline/tally'
import { visit } from './timeline/visit'
import { weigh } from './timeline/weights'

const [folder = '.', ...words] = process.argv.slice(2)
process.exitCode = await run()

/** Measures, prints, writes `timeline.result.json`, and gives the exit code: 1 where a bar is missed. */
async function run(): Promise<number> {
  const plan = planOf(words)
  const pages = await servePages(folder)
  const tally = new Tally()
  try {
    for (const { set, size } of setsOf(plan))
      for (let round = 0; round < plan.rounds; round += 1)
        for (const contender of turnsOf(plan, round)) {
          const one = { contender, set, size }
          if (!tally.isWorthTrying(one)) continue
          const found = await visit({ ...one, address: pages.addressOf(contender), isFirst: round === 0 })
          tally.add(one, found)
          console.log(`${set} ${size}, round ${round + 1}, ${contender.name}: ${found.outcome}`)
        }
  } finally {
    pages.close()
  }
  const findings: Findings = { cases: tally.findings(), weights: await weigh(folder) }
  return tell({ findings, plan, browser: tally.browser })
}

interface Run {
  readonly findings: Findings
  readonly plan: ReturnType<typeof planOf>
  readonly browser: string
}

function tell({ findings, plan: { sizes, rounds }, browser }: Run): number {
  const bars = judge(findings)
  const result = {
    machine: { ...machineFacts(), browser },
    plan: { sizes, rounds },
    versions: Object.fromEntries(CONTENDERS.map(({ name, package: of }) => [name, versionOf(of)])),
    bars,
    weights: findings.weights,
    ratios: ratiosOf(findings.cases),
    cases: findings.cases.map(rounded),
  }
  printFindings(findings, bars)
  writeFileSync(join(folder, 'timeline.result.json'), `${JSON.stringify(result, null, 2)}\n`)
  return bars.every(({ isMet }) => isMet) ? 0 : 1
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'))
  return String(version)
}

function rounded(finding: Finding): Finding {
  return JSON.parse(
    JSON.stringify(finding, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(5)) : value)),
  )
}
