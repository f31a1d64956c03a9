import { describe, expect, it } from 'vitest'
import { readEntry } from './date-reading'

const entry = (edtf: string, stated = '') => readEntry({ edtf, stated, timeZone: '' })

describe('readEntry', () => {
  it('says how a date is read, with its bounds', () => {
    expect(entry('2014-22')).toEqual({ kind: 'read', sentence: 'Summer 2014, between 1 June and 31 August 2014' })
  })
  it('says no more than the day where a day is all there is', () => {
    expect(entry('2019-02-03')).toEqual({ kind: 'read', sentence: '3 February 2019' })
  })
  it('offers what was probably meant', () => {
    expect(entry('2019-2-3')).toMatchObject({ kind: 'refused', suggestion: '2019-02-03' })
  })
  it('offers nothing where nothing is likely', () => {
    expect(entry('soon')).toMatchObject({ kind: 'refused', suggestion: null })
  })
  it('tells words that wait for a date from an empty field', () => {
    expect(entry('', 'a few days after')).toEqual({ kind: 'unplaced' })
    expect(entry(' ')).toEqual({ kind: 'empty' })
  })
  it('reads on in UTC while the time zone is half typed', () => {
    expect(readEntry({ edtf: '2019', stated: '', timeZone: 'Asia/Bag' })).toMatchObject({ kind: 'read' })
  })
})
