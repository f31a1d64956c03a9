import { describe, expect, it } from 'vitest'
import { readRow } from './row-words'

const ID = '01939b5a-0000-7000-8000-000000000001'

describe('a row', () => {
  it('is known by its record and what the record is to the incident', () => {
    expect(readRow('participant', { actor: ID, role: 'victim', certainty: 'stated' })).toEqual({
      subject: { collection: 'actors', id: ID },
      words: ['Victim'],
    })
  })
  it('of a source says what the source asserts', () => {
    const row = { source: ID, stance: 'supports', asserts: ['happened', 'date'], locator: 'p. 4' }
    expect(readRow('citation', row).words).toEqual(['Supports', 'That it happened, Date', 'p. 4'])
  })
  it('takes a record that came whole for its id', () => {
    expect(readRow('entry', { incident: { id: ID, title: 'x' } }).subject).toEqual({ collection: 'incidents', id: ID })
  })
  it('says nothing while nobody is chosen, whatever its defaults are', () => {
    expect(readRow('participant', { role: 'affected' })).toEqual({ subject: null, words: [] })
  })
  it.each([null, undefined, 'x', 4, {}, { asserts: 3, what: {} }])('says nothing of %j', (row) => {
    expect(readRow('count', row)).toEqual({ subject: null, words: [] })
    expect(readRow('citation', row)).toEqual({ subject: null, words: [] })
  })
  it('leaves out a value that is no longer in its table', () => {
    expect(readRow('participant', { actor: ID, role: 'constructor' }).words).toEqual([])
  })
})

describe('a number', () => {
  it.each([
    [{ best: 12 }, '12'],
    [{ low: 0, best: 12, high: 14 }, '12 (0–14)'],
    [{ low: 10, high: 14 }, '10–14'],
    [{ low: 12, best: 12, high: 12 }, '12'],
    [{ low: 0 }, '0'],
  ])('of %j reads as %s', (bounds, words) => {
    expect(readRow('count', { what: 'killed', ...bounds }).words).toEqual(['killed', words])
  })
})
