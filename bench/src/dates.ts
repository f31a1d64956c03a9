import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KINDS, newsroomMix, REFUSED } from './date-mix'
import { type Growth, growths } from './growth'
import { machineFacts } from './machine'
import { rates, readSoFar } from './measure'
import { FUZZY_DATE, OURS, READERS } from './readers'
import { column, printTable } from './table'
import { findWorstText } from './worst-text'

const WORST_MS = 5
/** Time that grows with the length has the power 1; what measuring adds to that is far below a square. */
const MOST_POWER = 1.3

interface Result {
  readonly machine: ReturnType<typeof machineFacts>
  /** Texts read in a second, by kind and library. */
  readonly rates: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly growth: readonly Growth[]
  readonly worst: { readonly text: string; readonly ms: number }
  readonly missed: readonly string[]
}

process.exitCode = run(process.argv[2] ?? '.')

/** Measures, prints, writes `dates.result.json` into `folder`, and gives the exit code: 1 where a bar is missed. */
function run(folder: string): number {
  for (const text of newsroomMix())
    for (const { name, read } of READERS) if (!read(text)) throw new Error(`${name} cannot read ${text}`)
  const readers = [...READERS, FUZZY_DATE]
  const measured = { mix: newsroomMix(), ...KINDS, refused: REFUSED }
  const table: Result['rates'] = Object.fromEntries(
    Object.entries(measured).map(([kind, texts]) => {
      const found = rates(readers, texts)
      return [kind, Object.fromEntries(readers.map(({ name }, index) => [name, Math.round(found[index] ?? 0)]))]
    }),
  )
  const growth = growths()
  const worst = findWorstText(seeded(1985))
  const result: Result = {
    machine: machineFacts(),
    rates: table,
    growth,
    worst,
    missed: missedBars(table, growth, worst),
  }
  print(result)
  writeFileSync(join(folder, 'dates.result.json'), `${JSON.stringify(result, null, 2)}\n`)
  return result.missed.length === 0 && readSoFar() > 0 ? 0 : 1
}

function missedBars(table: Result['rates'], growth: readonly Growth[], worst: Result['worst']): string[] {
  const slower = Object.entries(table)
    .filter(([kind]) => kind !== 'refused')
    .filter(([, row]) =>
      Object.entries(row).some(([name, rate]) => name !== OURS.name && rate >= (row[OURS.name] ?? 0)),
    )
    .map(([kind]) => `another library is faster: ${kind}`)
  const steep = growth.filter(({ power }) => power > MOST_POWER).map(({ shape }) => `time grows too fast: ${shape}`)
  const slow = worst.ms < WORST_MS ? [] : [`a text takes ${worst.ms.toFixed(1)} ms`]
  return [...slower, ...steep, ...slow]
}

function print({ rates: table, growth, worst, missed }: Result): void {
  const others = Object.keys(Object.values(table)[0] ?? {}).filter((name) => name !== OURS.name)
  console.log(
    'Dates read in a second of processor time (median of interleaved rounds), and how many times as many ours reads',
  )
  printTable(
    ['', OURS.name, ...others],
    Object.entries(table).map(([kind, row]) => {
      const ours = row[OURS.name] ?? 0
      return [
        kind,
        column(ours),
        ...others.map((name) => `${column(row[name] ?? 0)}  ×${(ours / (row[name] ?? 0)).toFixed(1)}`),
      ]
    }),
  )
  console.log('A refusal says why, where, and what was probably meant; it is no part of the bars.')
  console.log('\nTime by length (µs at up to 32, 64, 128, 256 characters) and the power of the length it grows with')
  printTable(
    ['', '32', '64', '128', '256', 'power'],
    growth.map(({ shape, microseconds, power }) => [
      shape,
      ...microseconds.map((time) => time.toFixed(1)),
      power.toFixed(2),
    ]),
  )
  console.log(`\nWorst text of 256 characters found: ${worst.ms.toFixed(2)} ms  ${JSON.stringify(worst.text)}`)
  console.log(missed.length === 0 ? '\nEvery bar is met.' : `\nMissed:\n${missed.map((bar) => `- ${bar}`).join('\n')}`)
}

/** Random numbers that a seed repeats. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
