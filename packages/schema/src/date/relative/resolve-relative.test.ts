import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DateRelation } from '../../vocabulary/date'
import { formatEdtf } from '../edtf/format-edtf'
import { InvalidDateError } from '../edtf/invalid-date-error'
import { parseEdtf } from '../edtf/parse-edtf'
import { formatDate } from '../label/format-date'
import type { WeekStart } from './relation'
import { resolveRelative } from './resolve-relative'

const [, ...CASES] = readFileSync(new URL('./relative-cases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))

describe('the table of relative dates', () => {
  it('holds at least 60 cases, each once', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60)
    expect(new Set(CASES.map((cells) => cells.slice(0, 6).join(' '))).size).toBe(CASES.length)
  })

  it.each(CASES)('%s: %s %s %s, not after %s, weeks from %s: %s', (...cells) => {
    expect(cells).toHaveLength(7)
    expect(said(cells)).toBe(cells.at(-1))
  })
})

describe('a relative date', () => {
  it('is told with the anchor’s reserve', () => {
    const date = resolveRelative(parseEdtf('2019-02-03~'), { kind: 'after', minDays: 2, maxDays: 7, notAfter: null })
    expect(formatDate(date, { locale: 'en' })).toContain('about')
  })
})

function said([anchor = '', kind, min = '-', max = '-', limit = '-', week = '-']: string[]): string {
  const relation = {
    kind: kind as DateRelation,
    minDays: min === '-' ? null : Number(min),
    maxDays: max === '-' ? null : Number(max),
    notAfter: limit === '-' ? null : limit,
  }
  try {
    return formatEdtf(
      resolveRelative(parseEdtf(anchor), relation, { weekStart: week === '-' ? null : (week as WeekStart) }),
    )
  } catch (error) {
    if (error instanceof InvalidDateError) return error.message
    throw error
  }
}
