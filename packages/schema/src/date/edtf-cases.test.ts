import { describe, expect, it } from 'vitest'
import { boundsOf } from './bounds/date-bounds'
import { precisionOf } from './bounds/date-precision'
import { levelOf } from './edtf/edtf-level'
import { InvalidDateError } from './edtf/invalid-date-error'
import { parseEdtf } from './edtf/parse-edtf'
import {
  DATE_COLUMNS,
  DATE_TABLES,
  LABEL_COLUMNS,
  parseCaseTable,
  REFUSAL_COLUMNS,
  readCaseTable,
  shownText,
  ZONE_COLUMNS,
} from './edtf-cases/case-table'
import { endOf, instantOf, spacingAt } from './edtf-cases/exact-instant'
import { formatDate } from './label/format-date'

const LABELLED = readCaseTable('../edtf-cases.tsv', LABEL_COLUMNS)
const DATES = DATE_TABLES.flatMap((name) => readCaseTable(name, DATE_COLUMNS))
const ZONED = readCaseTable('clocks-and-zones.tsv', ZONE_COLUMNS)
const REFUSED = readCaseTable('refusals.tsv', REFUSAL_COLUMNS)

describe('the tables of cases', () => {
  it('hold at least 400 dates and 200 that are none, each once', () => {
    const texts = [...LABELLED, ...DATES].map(({ text }) => text)
    const zoned = ZONED.map(({ text, zone }) => `${text} ${zone}`)
    expect(texts.length + zoned.length).toBeGreaterThanOrEqual(400)
    expect(REFUSED.length).toBeGreaterThanOrEqual(200)
    for (const list of [texts, zoned, REFUSED.map(({ text }) => text)]) expect(new Set(list).size).toBe(list.length)
  })

  it('are refused where a row has a column too many, too few, or nothing in it', () => {
    const read = (row: string) => parseCaseTable(`# a comment\ntext\tlevel\n${row}\n`, ['text', 'level'], 'some.tsv')
    expect(read('2014\t0')).toEqual([{ text: '2014', level: '0' }])
    expect(() => read('2014')).toThrow('some.tsv:3 has 1 columns, not 2')
    expect(() => read('2014\t0\tyear')).toThrow('some.tsv:3 has 3 columns, not 2')
    expect(() => read('2014\t')).toThrow('some.tsv:3 has a blank cell')
    expect(() => parseCaseTable('text\tdate\n', ['text', 'level'], 'some.tsv')).toThrow('other columns')
  })
})

describe('dates and what an English reader is told', () => {
  it.each(LABELLED)('$text', ({ text, label, ...expected }) => {
    expectBounds(text, expected)
    expect(formatDate(text, { locale: 'en' })).toBe(label)
  })
})

describe('dates', () => {
  it.each(DATES)('$text', ({ text, level, ...expected }) => {
    expectBounds(text, expected)
    expect(String(levelOf(parseEdtf(text)))).toBe(level)
  })
})

describe('clock times and zones', () => {
  it.each(ZONED)('$text in $zone', ({ text, level, zone, from, until }) => {
    const date = parseEdtf(text)
    const { earliest, latest } = boundsOf(date, { timeZone: zone })
    expect([earliest, latest]).toEqual([Number(instantOf(from)), Number(instantOf(until))])
    expect(levelOf(date)?.toString() ?? '-').toBe(level)
  })
})

describe('what is not a date', () => {
  it.each(REFUSED)('$text: $problem', ({ text, position, problem, suggestion }) => {
    const refusal = refusalOf(shownText(text))
    expect({ ...refusal, suggestion: refusal.suggestion ?? '-' }).toMatchObject({
      text: shownText(text),
      position: Number(position),
      problem,
      suggestion,
    })
    expect(refusal.message).toBe(`"${shownText(text)}" is not a date: ${problem}`)
    if (refusal.suggestion !== null) expect(() => parseEdtf(refusal.suggestion ?? '')).not.toThrow()
  })
})

function refusalOf(text: string): InvalidDateError {
  try {
    parseEdtf(text)
  } catch (error) {
    if (error instanceof InvalidDateError) return error
    throw error
  }
  return expect.fail(`"${text}" was read as a date`)
}

interface Bounds {
  readonly earliest: string
  readonly latest: string
  readonly core: string
  readonly precision: string
}

function expectBounds(text: string, { earliest, latest, core, precision }: Bounds): void {
  const date = parseEdtf(text)
  const bounds = boundsOf(date)
  expectFloor(bounds.earliest, earliest === '..' ? null : instantOf(earliest))
  expectCeiling(bounds.latest, latest === '..' ? null : endOf(latest))
  const [coreStart = '', coreEnd = ''] = core.split(' ')
  expect(bounds.core === null).toBe(core === '-')
  if (bounds.core) {
    expectCeiling(bounds.core.earliest, coreStart === '..' ? null : instantOf(coreStart))
    expectFloor(bounds.core.latest, coreEnd === '..' ? null : endOf(coreEnd))
  }
  expect(precisionOf(date)).toBe(precision)
}

/** The greatest double that is not above, which is the number itself while a double holds it. */
function expectFloor(actual: number | null, exact: bigint | null): void {
  const short = actual === null || exact === null ? null : exact - BigInt(actual)
  if (short === null || exact === null) expect(actual).toBe(exact)
  else expect(short >= 0n && short < spacingAt(exact), `${actual} for ${exact}`).toBe(true)
}

function expectCeiling(actual: number | null, exact: bigint | null): void {
  expectFloor(actual === null ? null : -actual, exact === null ? null : -exact)
}
