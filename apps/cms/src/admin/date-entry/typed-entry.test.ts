import type { Reading } from '@dateline/schema/phrase'
import { describe, expect, it } from 'vitest'
import { EMPTY_ENTRY, type Entry, NO_RELATION } from './entry'
import { acceptedEntry, entryOf, isAnother, noteWasFor } from './typed-entry'

const FEBRUARY: Entry = {
  stated: 'Feb. 3',
  edtf: '2019-02-03',
  basis: 'inferred',
  note: 'Year taken from the date of publication.',
  relation: NO_RELATION,
}
const AFTER = { kind: 'after', minDays: 2, maxDays: 7, notAfter: null } as const
const KILLING = { id: 'killing', when: '3 February 2019' }
const RELATIVE: Entry = {
  stated: 'a few days after',
  edtf: '[2019-02-05..2019-02-10]',
  basis: 'relative',
  note: '“A few” read as two to seven.',
  relation: { ...AFTER, anchor: 'killing' },
}

function typed(text: string, before: Entry = EMPTY_ENTRY, hasNoReading = false): Entry {
  return entryOf({ text, before, hasNoReading })
}

describe('a text that is typed', () => {
  it('counts at once where it is a date in EDTF', () => {
    expect(typed(' 2014-22 ')).toEqual({ ...EMPTY_ENTRY, edtf: '2014-22' })
  })
  it('waits as the source’s words, without a date', () => {
    expect(typed('in the summer of 2014 ')).toEqual({ ...EMPTY_ENTRY, stated: 'in the summer of 2014' })
  })
  it('leaves the source’s words alone where it is a date', () => {
    expect(typed('2019-02-04', FEBRUARY)).toEqual({ ...FEBRUARY, edtf: '2019-02-04' })
  })
  it('frees a date from the incident that it hung on', () => {
    expect(typed('2019-02-06', RELATIVE)).toEqual({
      ...EMPTY_ENTRY,
      stated: 'a few days after',
      edtf: '2019-02-06',
    })
  })
  it('does not carry an old date over to new words', () => {
    expect(typed('Feb. 4', FEBRUARY)).toEqual({ ...EMPTY_ENTRY, stated: 'Feb. 4' })
  })
  it('restores everything where it is what stood there before', () => {
    expect(typed('Feb. 3 ', FEBRUARY)).toBe(FEBRUARY)
  })
  it('empties the field where it is empty', () => {
    expect(typed('  ', RELATIVE)).toEqual(EMPTY_ENTRY)
  })
})

describe('a mistyped date', () => {
  it.each(['2019-13-02', '2019-', '[2019-02-05..', '2019-2-3'])('“%s” stays a date and is never words', (text) => {
    expect(typed(text, FEBRUARY, true)).toEqual({ ...FEBRUARY, edtf: text })
  })
  it.each(['3/4/2019', '1914-1918'])('“%s” is words where it has a reading', (text) => {
    expect(typed(text)).toEqual({ ...EMPTY_ENTRY, stated: text })
  })
  it.each(['soon', 'the 3rd', '-'])('“%s” is words with a reading or without', (text) => {
    expect(typed(text, EMPTY_ENTRY, true).stated).toBe(text)
  })
})

describe('accepting a reading', () => {
  const words = (text: string, before: Entry = EMPTY_ENTRY) => ({ text, before, follows: true })
  const season: Reading = {
    edtf: '2014-22',
    basis: 'stated',
    assumption: 'Season: northern',
    span: { start: 7, end: 21 },
    relation: null,
  }
  it('keeps the words as typed with the date, its basis and its assumption', () => {
    expect(acceptedEntry({ ...words('in the summer of 2014 '), reading: season, anchor: null })).toEqual({
      stated: 'in the summer of 2014',
      edtf: '2014-22',
      basis: 'stated',
      note: 'Season: northern',
      relation: NO_RELATION,
    })
  })
  it('keeps the incident and the days of a relative one', () => {
    const reading: Reading = { ...season, edtf: RELATIVE.edtf, basis: 'relative', relation: AFTER }
    expect(acceptedEntry({ ...words('a few days after'), reading, anchor: KILLING })).toMatchObject({
      edtf: '[2019-02-05..2019-02-10]',
      basis: 'relative',
      relation: { kind: 'after', anchor: 'killing', minDays: 2, maxDays: 7, notAfter: null },
    })
  })
  it('is counted once, and told so, where the date may not hang on another', () => {
    const reading: Reading = { ...season, edtf: RELATIVE.edtf, basis: 'relative', relation: AFTER }
    expect(acceptedEntry({ ...words('a few days after'), reading, anchor: KILLING, follows: false })).toMatchObject({
      edtf: '[2019-02-05..2019-02-10]',
      basis: 'inferred',
      note: 'Season: northern. Counted from 3 February 2019',
      relation: NO_RELATION,
    })
  })
  it('leaves the source’s words alone where a mistyped date was typed over', () => {
    const before = { ...FEBRUARY, edtf: '2019-13-02' }
    expect(acceptedEntry({ ...words('Feb. 2', before), reading: season, anchor: null }).stated).toBe('Feb. 3')
    expect(typed('Feb. 2', before).stated).toBe('Feb. 3')
  })
  it('ties nothing to an incident that was chosen for another reading', () => {
    expect(acceptedEntry({ ...words('x'), reading: season, anchor: KILLING }).relation).toEqual(NO_RELATION)
  })
})

describe('a note', () => {
  it('is asked about once the date is another', () => {
    expect(noteWasFor(typed('2018-02-04', FEBRUARY), FEBRUARY)).toBe('2019-02-03')
  })
  it('stands where it or the date is as it was', () => {
    expect(noteWasFor({ ...FEBRUARY, edtf: '2018', note: 'Another.' }, FEBRUARY)).toBeNull()
    expect(noteWasFor(FEBRUARY, FEBRUARY)).toBeNull()
    expect(noteWasFor(FEBRUARY, undefined)).toBeNull()
    expect(noteWasFor(FEBRUARY, { ...FEBRUARY, edtf: '' })).toBeNull()
  })
})

describe('a text', () => {
  it('is another where it was typed over the whole of the last', () => {
    expect(isAnother('2', 'mid summer')).toBe(true)
  })
  it.each([
    ['in', 'i'],
    ['i', 'in'],
    ['', 'in'],
    ['i', ''],
  ])('“%s” is not another than “%s”', (text, previous) => {
    expect(isAnother(text, previous)).toBe(false)
  })
})
