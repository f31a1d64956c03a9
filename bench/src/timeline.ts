import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { machineFacts } from './machine'
import { CONTENDERS } from './timeline/contenders'
import type { Findings } from './timeline/finding'
import { type Judgement, judge } from './timeline/judge'
import { servePages } from './timeline/pages'
import { type Plan, planOf, setsOf, turnsOf } from './timeline/plan'
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
  const weights = await weigh(folder)
  const tally = new Tally()
  const pages = await servePages(folder)
  try {
    for (const { set, size } of setsOf(plan)) {
      for (let round = 0; round < plan.rounds; round += 1)
        for (const contender of turnsOf(plan, round)) {
          const one = { contender, set, size }
          if (!tally.isWorthTrying(one)) continue
          const found = await visit({ ...one, address: pages.addressOf(contender), isFirst: round === 0 })
          tally.add(one, found)
          console.log(`${set} ${size}, round ${round + 1}, ${contender.name}: ${found.outcome}`)
        }
      // So that a run that is broken off leaves what it found.
      write({ cases: tally.findings(), weights }, { plan, browser: tally.browser, isComplete: false })
    }
  } finally {
    pages.close()
  }
  const findings: Findings = { cases: tally.findings(), weights }
  const bars = write(findings, { plan, browser: tally.browser, isComplete: true })
  printFindings(findings, bars)
  return bars.every(({ isMet }) => isMet) ? 0 : 1
}

interface Run {
  readonly plan: Plan
  readonly browser: string
  readonly isComplete: boolean
}

function write(findings: Findings, { plan, browser, isComplete }: Run): readonly Judgement[] {
  const bars = judge(findings)
  const result = {
    machine: { ...machineFacts(), browser },
    plan,
    isComplete,
    versions: Object.fromEntries(CONTENDERS.map(({ name, package: of }) => [name, versionOf(of)])),
    bars,
    weights: findings.weights,
    ratios: ratiosOf(findings.cases),
    cases: findings.cases,
  }
  writeFileSync(join(folder, 'timeline.result.json'), `${JSON.stringify(result, rounded, 2)}\n`)
  return bars
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(7)) : value
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'))
  return String(version)
}
