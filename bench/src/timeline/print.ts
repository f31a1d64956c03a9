import { printTable } from '../table'
import type { Finding, Findings, Measure } from './finding'
import type { Judgement } from './judge'
import type { Spread } from './statistics'

const COLUMNS: readonly (readonly [string, Measure, keyof Spread])[] = [
  ['first ms', 'firstRender', 'median'],
  ['pan ms', 'panWork', 'median'],
  ['p99', 'panWork', 'p99'],
  ['zoom ms', 'zoomWork', 'median'],
  ['filter ms', 'filterWork', 'most'],
  ['4× slow ms', 'throttledLatency', 'median'],
  ['nodes', 'nodes', 'median'],
  ['in all', 'nodesInAll', 'median'],
  ['bytes each', 'bytesPerIncident', 'median'],
  ['with columns', 'bytesWithColumns', 'median'],
  ['idle fps', 'idleFrames', 'median'],
  ['idle ms/s', 'idleWork', 'median'],
  ['overlap', 'overlap', 'median'],
  ['axe', 'axe', 'median'],
  ['no key', 'unreachable', 'median'],
]

export function printFindings({ cases, weights }: Findings, bars: readonly Judgement[]): void {
  console.log('\nMedians of all rounds; work is the main thread’s processor time in a frame.')
  for (const [name, group] of Map.groupBy(cases, ({ set, size }) => `${set}, ${figure(size)}`)) {
    console.log(`\n${name}`)
    printTable(['', ...COLUMNS.map(([head]) => head), ''], group.map(rowOf))
  }
  console.log('\nWeight, minified and gzipped, React apart')
  printTable(
    ['', 'bytes'],
    Object.entries(weights).map(([name, weight]) => [name, weight === null ? '–' : figure(weight)]),
  )
  console.log('\nBars')
  printTable(['', 'ours', 'at most', ''], bars.map(barOf))
}

function rowOf({ contender, outcome, measures }: Finding): readonly string[] {
  const cells = COLUMNS.map(([, measure, statistic]) => figure(measures[measure]?.[statistic]))
  return [contender, ...cells, outcome === 'drawn' ? '' : outcome]
}

function barOf({ bar, unit, ours, atMost, isMet, because }: Judgement): readonly string[] {
  const part = unit === '%' ? 100 : 1
  const [mine, most] = [ours, atMost].map((value) => (value === null ? '–' : figure(value * part)))
  return [bar, mine ?? '–', `${most} ${unit}`, isMet ? 'met' : `MISSED${because ? ` (${because})` : ''}`]
}

const LARGE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const SMALL = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

function figure(value: number | undefined): string {
  if (value === undefined) return '–'
  return (Math.abs(value) >= 100 ? LARGE : SMALL).format(value)
}
