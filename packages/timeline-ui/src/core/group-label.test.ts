import { expect, it } from 'vitest'
import { plainIncident } from '../fixtures/plain-incident'
import { DAY, HOUR, startOfDay, YEAR } from './calendar'
import { openColumns } from './column-store'
import { groupAt } from './group'
import { groupLabel } from './group-label'
import { worldOf } from './world'

const words = { locale: 'en-GB', beforeCommonEra: '{year} BCE' }

function labelAt(from: number, length: number): string {
  const world = worldOf({
    store: openColumns({
      earliest: Float64Array.of(from),
      latest: Float64Array.of(from + DAY),
      at: () => plainIncident('a', from, from + DAY),
      entryOf: () => 0,
    }),
  })
  return groupLabel(groupAt(world, 0, { window: { from, to: from + length } }), words)
}

it('names a group as people do', () => {
  const landing = Date.UTC(1969, 6, 20, 20, 17)
  expect(labelAt(landing, 300 * YEAR)).toBe('1960–1969')
  expect(labelAt(landing, 20 * YEAR)).toBe('1969')
  expect(labelAt(landing, 2 * YEAR)).toBe('July 1969')
  expect(labelAt(landing, 20 * DAY)).toBe('20 July 1969')
  expect(labelAt(landing, 30 * HOUR)).toMatch(/^20 July 1969.*20:00/)
})

it('names years before ours and of deep time by their count', () => {
  expect(labelAt(startOfDay({ year: -43, month: 3, day: 15 }), 20 * YEAR)).toBe('44 BCE')
  expect(labelAt(startOfDay({ year: -43, month: 3, day: 15 }), YEAR)).toBe('44 BCE')
  expect(labelAt(startOfDay({ year: -66_000_000, month: 1, day: 1 }), 1e7 * YEAR)).toBe('66,000,001 BCE–65,000,001 BCE')
})
