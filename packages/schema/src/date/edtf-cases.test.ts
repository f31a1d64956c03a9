import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DAY, startOfDay } from './bounds/calendar'
import { boundsOf } from './bounds/date-bounds'
import { precisionOf } from './bounds/date-precision'
import { parseEdtf } from './edtf/parse-edtf'
import { formatDate } from './label/format-date'

const [, ...CASES] = readFileSync(new URL('./edtf-cases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string, string, string, string])

describe('the table of dates', () => {
  it('holds at least 120 cases, each once', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(120)
    expect(new Set(CASES.map(([text]) => text)).size).toBe(CASES.length)
  })

  it.each(CASES)('%s', (text, earliest, latest, core, precision, label) => {
    const date = parseEdtf(text)
    const bounds = boundsOf(date)
    expectInstant(bounds.earliest, instant(earliest, 'start'))
    expectInstant(bounds.latest, instant(latest, 'end'))
    const [coreStart = '', coreEnd = ''] = core.split(' ')
    expect(bounds.core === null).toBe(core === '-')
    if (bounds.core) {
      expectInstant(bounds.core.earliest, instant(coreStart, 'start'))
      expectInstant(bounds.core.latest, instant(coreEnd, 'end'))
    }
    expect(precisionOf(date)).toBe(precision)
    expect(formatDate(date, { locale: 'en' })).toBe(label)
  })
})

/** Milliseconds of a day's (or a second's) first moment, or of the moment after its last. */
function instant(text: string, side: 'start' | 'end'): number | null {
  if (text === '..') return null
  const [, year, month, day, clock] = /^Y?(-?\d+)-(\d\d)-(\d\d)(?:T(.*))?$/.exec(text) ?? expect.fail(text)
  const start = startOfDay({ year: Number(year), month: Number(month), day: Number(day) })
  const [hour = 0, minute = 0, second = 0] = clock?.split(':').map(Number) ?? []
  const length = clock ? 1000 : DAY
  return start + ((hour * 60 + minute) * 60 + second) * 1000 + (side === 'end' ? length : 0)
}

/** To the millisecond, but for deep time, where bounds are rounded outwards by a few seconds. */
function expectInstant(actual: number | null, expected: number | null) {
  if (actual === null || expected === null || Number.isSafeInteger(expected)) expect(actual).toBe(expected)
  else expect(Math.abs(actual - expected)).toBeLessThan(10_000)
}
