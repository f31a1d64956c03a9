import type { FormState } from 'payload'
import { describe, expect, it } from 'vitest'
import { EMPTY_ENTRY, type Entry } from './entry'
import { entryIn, fieldsOf, problemsIn, timeZoneIn } from './entry-fields'

const RELATIVE: Entry = {
  stated: 'a few days after',
  edtf: '[2019-02-05..2019-02-10]',
  basis: 'relative',
  note: 'Two to seven.',
  relation: { kind: 'after', anchor: 'killing', minDays: 2, maxDays: 7, notAfter: '2019-03-18' },
}

describe('a date in a form', () => {
  it('is read as it was written, in a row of a list too', () => {
    const path = 'citations.1.claimedDate'
    expect(entryIn(fieldsOf(RELATIVE, path, {}), path)).toEqual(RELATIVE)
  })
  it('is empty where the form knows nothing of it', () => {
    expect(entryIn({}, 'date')).toEqual({ ...EMPTY_ENTRY, basis: null })
  })
  it('is empty where its values are of another kind', () => {
    const fields: FormState = {
      'date.stated': { value: 3 },
      'date.basis': { value: 'toString' },
      'date.relation.minDays': { value: '2' },
    }
    expect(entryIn(fields, 'date')).toEqual({ ...EMPTY_ENTRY, basis: null })
  })
  it('has its time zone beside it', () => {
    expect(timeZoneIn({ 'date.timeZone': { value: 'Asia/Baghdad' } }, 'date')).toBe('Asia/Baghdad')
    expect(timeZoneIn({ 'date.timeZone': { value: null } }, 'date')).toBe('')
  })
})

describe('writing a date into a form', () => {
  it('guards every field of it against the answer to an earlier save', () => {
    const written = Object.values(fieldsOf(RELATIVE, 'date', {}))
    expect(written).toHaveLength(9)
    expect(written.every(({ isModified }) => isModified === true)).toBe(true)
  })
  it('takes back what was refused, and leaves the rest of a field', () => {
    const current: FormState = {
      'date.edtf': { value: 'x', initialValue: 'w', valid: false, errorMessage: 'No date.' },
    }
    expect(fieldsOf(RELATIVE, 'date', current)['date.edtf']).toEqual({
      value: RELATIVE.edtf,
      initialValue: 'w',
      valid: true,
      isModified: true,
    })
  })
})

describe('what was refused in a date', () => {
  const refused = (errorMessage: string) => ({ valid: false, errorMessage })
  it('is told once, wherever in it', () => {
    const fields: FormState = {
      'date.edtf': refused('One.'),
      'date.relation.anchor': refused('Two.'),
      'date.basis': refused('One.'),
    }
    expect(problemsIn(fields, 'date')).toBe('One.\nTwo.')
  })
  it('is not what was refused elsewhere, nor what holds', () => {
    expect(problemsIn({ title: refused('x'), 'dates.edtf': refused('x'), 'date.edtf': { valid: true } }, 'date')).toBe(
      '',
    )
  })
})
