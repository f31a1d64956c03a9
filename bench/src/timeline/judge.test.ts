import { expect, it } from 'vitest'
import { BARS, type Bar } from './bars'
import type { Finding, Findings } from './finding'
import { judge } from './judge'

const RATIO: Bar = {
  name: 'a third of the other',
  unit: 'ms',
  figure: { contender: 'dateline', measure: 'firstRender', size: 100, statistic: 'median' },
  atMost: { times: 1 / 3, figure: { contender: 'uplot', measure: 'firstRender', size: 100, statistic: 'median' } },
}
const WORST: Bar = {
  name: 'any size',
  unit: 'elements',
  figure: { contender: 'dateline', measure: 'nodes', size: 'worst', statistic: 'median' },
  atMost: 300,
}

it('meets a ratio exactly at the bar, and misses it above', () => {
  expect(one(RATIO, rendered(30, 90))).toMatchObject({ ours: 30, atMost: 30, isMet: true, because: null })
  expect(one(RATIO, rendered(31, 90))).toMatchObject({ ours: 31, atMost: 30, isMet: false })
})

it('takes the most of all sets and sizes for the worst', () => {
  const cases = [found({ size: 100 }, 40), found({ size: 1000 }, 299), found({ set: 'one instant', size: 100 }, 301)]
  expect(one(WORST, cases)).toMatchObject({ ours: 301, isMet: false })
  expect(one(WORST, cases.slice(0, 2))).toMatchObject({ ours: 299, isMet: true })
})

it('looks at the very size, the very set and the very contender for a figure', () => {
  const others = [found({ size: 1000 }, 1), found({ set: 'one instant' }, 1), found({ contender: 'react-chrono' }, 1)]
  expect(one(RATIO, [...others, found({ contender: 'uplot' }, 90)])).toMatchObject({ ours: null, isMet: false })
})

it('misses a bar whose own figure is not there, and says why', () => {
  const cases = [{ ...found({}, 0), outcome: 'not within 60 s', measures: {} }, found({ contender: 'uplot' }, 90)]
  expect(one(RATIO, cases)).toMatchObject({ ours: null, atMost: 30, isMet: false })
  expect(one(RATIO, cases)?.because).toContain('not within 60 s')
})

it('misses a bar that has nothing to be held against', () => {
  expect(one(RATIO, [found({}, 1)])).toMatchObject({ ours: 1, atMost: null, isMet: false })
})

it('weighs bytes, and misses what is not there', () => {
  const bar: Bar = { name: 'core', unit: 'bytes', figure: { weight: 'core' }, atMost: 12_000 }
  expect(judge({ cases: [], weights: { core: 12_000 } }, [bar])[0]).toMatchObject({ isMet: true })
  expect(judge({ cases: [], weights: { core: 12_001 } }, [bar])[0]).toMatchObject({ isMet: false })
  expect(judge({ cases: [], weights: { core: null } }, [bar])[0]).toMatchObject({ isMet: false, ours: null })
})

it('judges every bar there is, and misses all of them where nothing was measured', () => {
  const judged = judge({ cases: [], weights: {} })
  expect(judged.map(({ bar }) => bar)).toEqual(BARS.map(({ name }) => name))
  expect(judged.some(({ isMet }) => isMet)).toBe(false)
})

it('takes the percentile that is asked for', () => {
  const bar: Bar = { ...WORST, figure: { ...WORST.figure, statistic: 'p99' } as Bar['figure'] }
  expect(one(bar, [found({}, 1, 500)])).toMatchObject({ ours: 500, isMet: false })
})

function one(bar: Bar, cases: Findings['cases']) {
  return judge({ cases, weights: {} }, [bar])[0]
}

function rendered(ours: number, theirs: number): Finding[] {
  return [found({}, ours), found({ contender: 'uplot' }, theirs)]
}

function found(of: Partial<Finding>, median: number, p99 = median): Finding {
  const spread = { median, iqr: 0, p99, most: p99, readings: 1 }
  return {
    contender: 'dateline',
    set: 'newsroom',
    size: 100,
    outcome: 'drawn',
    measures: { firstRender: spread, nodes: spread },
    ...of,
  }
}
