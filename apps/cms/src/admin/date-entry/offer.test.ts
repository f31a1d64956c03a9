import type { Reading } from '@dateline/schema/phrase'
import { describe, expect, it } from 'vitest'
import { NO_READING, offersOf, offersSentence } from './offer'

function reading(edtf: string | null, parts: Partial<Reading> = {}): Reading {
  return { edtf, basis: 'stated', assumption: null, span: { start: 0, end: 1 }, relation: null, ...parts }
}
const relative = (relation: Partial<NonNullable<Reading['relation']>>) =>
  reading(null, {
    basis: 'relative',
    relation: { kind: 'after', minDays: null, maxDays: null, notAfter: null, ...relation },
  })
const namesOf = (...readings: Reading[]) => offersOf(readings, '').map(({ name }) => name)

describe('a reading', () => {
  it('is named by its date and its bounds', () => {
    expect(namesOf(reading('2014-22'))).toEqual(['Summer 2014, between 1 June and 31 August 2014'])
  })
  it('is offered once', () => {
    expect(namesOf(reading('2019'), reading('2019'))).toHaveLength(1)
  })
  it('is offered for each of its assumptions', () => {
    expect(namesOf(reading('2019'), reading('2019', { assumption: 'The year it was published.' }))).toHaveLength(2)
  })
  it.each([
    [{ minDays: 2, maxDays: 7 }, '2 to 7 days after another incident'],
    [{ minDays: 1, maxDays: 1 }, '1 day after another incident'],
    [{ maxDays: 7 }, 'At most 7 days after another incident'],
    [{ minDays: 3 }, 'At least 3 days after another incident'],
    [{}, 'After another incident'],
    [{ kind: 'during' }, 'During another incident'],
    [{ kind: 'same-week' }, 'The same week as another incident'],
    [{ kind: 'same-day' }, 'The same day as another incident'],
  ] as const)('that waits for its incident is named by the relation %j', (relation, name) => {
    expect(namesOf(relative(relation))).toEqual([name])
  })
})

describe('what is said of the readings', () => {
  const say = (...readings: Reading[]) => offersSentence(' 3/4/2019 ', offersOf(readings, ''))
  it('asks, where there are two', () => {
    expect(say(reading('2019-04-03'), reading('2019-03-04'))).toBe(
      '“3/4/2019” may be either: 3 April 2019; or 4 March 2019. Choose with the arrow keys and Enter.',
    )
  })
  it('counts them, where there are more', () => {
    expect(say(reading('2017'), reading('2018'), reading('2019'))).toContain('may be any of 3: ')
  })
  it('offers the only one to a keystroke', () => {
    expect(say(reading('2019-04-03'))).toBe('3 April 2019. Enter accepts this reading.')
  })
  it('asks for the incident of a relative one', () => {
    expect(say(relative({}))).toBe('After another incident. Enter to choose which incident.')
  })
  it('says that there are none', () => {
    expect(say()).toBe(NO_READING)
  })
})
