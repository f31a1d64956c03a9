import { expect, it } from 'vitest'
import { CONTENDERS } from './contenders'
import { planOf, setsOf, turnsOf } from './plan'

it('measures everything where nothing is said', () => {
  const plan = planOf([])
  const sized = setsOf(plan).filter(({ set }) => set === 'newsroom')
  expect(sized.map(({ size }) => size)).toEqual([100, 300, 1000, 3000, 10_000, 100_000, 1_000_000])
  expect(new Set(setsOf(plan).map(({ set }) => set)).size).toBe(4)
  expect(turnsOf(plan, 0)).toEqual(CONTENDERS)
})

it('goes from small to large, in whatever order the sizes are named', () => {
  const sets = setsOf(planOf(['--sizes=1000,100', '--sets=newsroom']))
  expect(sets.map(({ size }) => size)).toEqual([100, 1000])
})

it('begins each round with another contender, and leaves none out', () => {
  const plan = planOf(['--only=dateline,uplot,vis-timeline'])
  const rounds = [0, 1, 2].map((round) => turnsOf(plan, round).map(({ name }) => name))
  expect(new Set(rounds.map(([first]) => first)).size).toBe(3)
  for (const names of rounds) expect([...names].sort()).toEqual(['dateline', 'uplot', 'vis-timeline'])
})

it.each(['--size=1', '--rounds=0', '--rounds=many', '--sizes=1,,2', '--sizes=1.5'])('refuses %s', (word) => {
  expect(() => planOf([word])).toThrow(RangeError)
})
