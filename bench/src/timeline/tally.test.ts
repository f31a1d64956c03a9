import { expect, it } from 'vitest'
import { CONTENDERS, type Contender } from './contenders'
import { Tally } from './tally'
import type { Case, Visit } from './visit'

const [FIRST, SECOND] = CONTENDERS as unknown as readonly [Contender, Contender]

it('pools the readings of all rounds', () => {
  const tally = new Tally()
  for (const ms of [30, 10, 20]) tally.add(caseOf(100), drawn(ms))
  const [finding] = tally.findings()
  expect(finding).toMatchObject({ outcome: 'drawn', size: 100 })
  expect(finding?.measures.firstRender).toMatchObject({ median: 20, readings: 3 })
})

it('asks nobody for more who gave up, and says so', () => {
  const tally = new Tally()
  tally.add(caseOf(100), drawn(10))
  tally.add(caseOf(1000), { ...drawn(10), outcome: 'drawing not done within 60 s', hasGivenUp: true, readings: {} })
  expect(tally.isWorthTrying(caseOf(1000))).toBe(false)
  expect(tally.isWorthTrying(caseOf(10_000))).toBe(false)
  expect(tally.findings().map(({ outcome }) => outcome)).toEqual([
    'drawn',
    'drawing not done within 60 s',
    'not tried: at 1000 drawing not done within 60 s',
  ])
})

it('still asks for less, for another set, and another contender', () => {
  const tally = new Tally()
  tally.add(caseOf(1000), { ...drawn(10), outcome: 'drawing failed', hasGivenUp: true })
  expect(tally.isWorthTrying(caseOf(100))).toBe(true)
  expect(tally.isWorthTrying({ ...caseOf(1000), set: 'one instant' })).toBe(true)
  expect(tally.isWorthTrying({ ...caseOf(1000), contender: SECOND })).toBe(true)
})

it('keeps what went wrong in one round though another went well', () => {
  const tally = new Tally()
  tally.add(caseOf(100), { ...drawn(1), outcome: 'drawn; trying keys failed' })
  tally.add(caseOf(100), drawn(2))
  expect(tally.findings()[0]?.outcome).toBe('drawn; trying keys failed')
})

function caseOf(size: number): Case {
  return { contender: FIRST, set: 'newsroom', size }
}

function drawn(firstRender: number): Visit {
  return { outcome: 'drawn', hasGivenUp: false, readings: { firstRender: [firstRender] }, browser: '1' }
}
