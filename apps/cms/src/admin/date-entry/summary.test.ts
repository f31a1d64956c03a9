import { describe, expect, it } from 'vitest'
import { EMPTY_ENTRY, type Entry } from './entry'
import { NO_READING } from './offer'
import { summaryOf } from './summary'

const ANCHOR = { title: 'A killing', when: '3 February 2019' }

interface Circumstances {
  readonly readings?: number | null
  readonly text?: string
  readonly anchor?: typeof ANCHOR | null
}

function summary(entry: Partial<Entry>, { readings = 0, text = '', anchor = null }: Circumstances = {}) {
  return summaryOf({ entry: { ...EMPTY_ENTRY, ...entry }, text, timeZone: '', readings, anchor })
}

describe('what a date field says', () => {
  it('is nothing while it is empty', () => {
    expect(summary({})).toEqual({ kind: 'empty' })
  })
  it.each([
    [null, 'Reading these words …'],
    [0, NO_READING],
    [1, '“3/4/2019” has no date until this reading is accepted.'],
    [2, '“3/4/2019” may be either. Choose one.'],
    [3, '“3/4/2019” may be any of these. Choose one.'],
  ])('of words with %s readings', (readings, sentence) => {
    expect(summary({ stated: '3/4/2019' }, { readings, text: '3/4/2019 ' })).toEqual({ kind: 'waiting', sentence })
  })
  it('is the engine’s own sentence where a date is mistyped, with what was probably meant', () => {
    expect(summary({ edtf: '2019-2-3' })).toMatchObject({ kind: 'refused', suggestion: '2019-02-03' })
    expect(summary({ edtf: '2019-02-30' })).toMatchObject({
      sentence: expect.stringContaining('"2019-02-30" is not a date'),
    })
    expect(summary({ edtf: 'soon' })).toMatchObject({ kind: 'refused', suggestion: null })
  })
  it('is the date in words, with the words of the source, the basis and the note', () => {
    const entry = { stated: 'Feb. 3', edtf: '2019-02-03', basis: 'inferred', note: 'The year of the report.' } as const
    expect(summary(entry, { text: '2019-02-03' })).toMatchObject({
      kind: 'placed',
      told: { label: '3 February 2019' },
      reasons: ['In the source’s words: “Feb. 3”', 'Inferred', 'The year of the report.'],
    })
  })
  it('names the incident that the date is counted from', () => {
    const entry = { edtf: '2019', basis: 'relative' } as const
    expect(summary(entry, { anchor: ANCHOR })).toMatchObject({
      reasons: ['Counted from “A killing”, 3 February 2019'],
    })
    expect(summary(entry)).toMatchObject({ reasons: ['Relative to another incident'] })
    expect(summary({ edtf: '2019' }, { anchor: ANCHOR })).toMatchObject({ reasons: [] })
  })
  it('does not repeat words that stand in the input, nor that the source states the date', () => {
    expect(summary({ stated: '2019', edtf: '2019' }, { text: '2019' })).toMatchObject({ reasons: [] })
  })
  it('reads on in UTC while the time zone is half typed', () => {
    expect(
      summaryOf({
        entry: { ...EMPTY_ENTRY, edtf: '2019' },
        text: '2019',
        timeZone: 'Asia/Bag',
        readings: 0,
        anchor: null,
      }),
    ).toMatchObject({
      kind: 'placed',
    })
  })
})
