import { describe, expect, it } from 'vitest'
import { plainDate, plainIncident } from '../fixtures/plain-incident'
import { InvalidIncidentsError } from './invalid-incidents-error'
import { worldOf } from './world'

describe('incidents at the door', () => {
  it.each([
    ['two of one id', [plainIncident('a', 0, 1), plainIncident('a', 2, 3)], 'Two incidents have the id “a”.'],
    ['an end before its start', [plainIncident('a', 1, 0)], 'The date of “a” (a) ends before it begins.'],
    [
      'a bound that is no number',
      [plainIncident('a', Number.NaN, 0)],
      'The date of “a” (a) begins at NaN, which is no instant.',
    ],
    [
      'a bound that is infinite',
      [plainIncident('a', 0, Infinity)],
      'The date of “a” (a) ends at Infinity, which is no instant.',
    ],
    [
      'a claim that is none',
      [{ ...plainIncident('a', 0, 1), claims: [{ date: plainDate(1, 0), source: { id: 's', name: 'S' } }] }],
      'The date of “a” (a) ends before it begins.',
    ],
  ])('are refused with the name of the one at fault: %s', (_, incidents, message) => {
    expect(() => worldOf({ incidents })).toThrow(new InvalidIncidentsError(message, 'a'))
  })

  it('may last no time, and have open ends or no bound', () => {
    const incidents = [plainIncident('a', 1, 1), plainIncident('b', null, 1), plainIncident('c', null, null)]
    expect(worldOf({ incidents }).store.count).toBe(2)
  })
})
