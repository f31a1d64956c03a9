import { expect, it } from 'vitest'
import { startOfDay } from '../../core/calendar'
import { readDate } from './read-date'

const window = { from: Date.UTC(2019, 0, 1), to: Date.UTC(2019, 2, 19) }

it.each([
  ['2014-06', 'en-GB', Date.UTC(2014, 5), Date.UTC(2014, 6)],
  ['June 2014', 'en-GB', Date.UTC(2014, 5), Date.UTC(2014, 6)],
  ['3 février 2019', 'fr', Date.UTC(2019, 1, 3), Date.UTC(2019, 1, 4)],
  ['1969', 'xx', Date.UTC(1969, 0), Date.UTC(1970, 0)],
  ['2014/..', 'en', Date.UTC(2014, 0), Date.UTC(2014, 0, 2)],
  ['../2014', 'en', Date.UTC(2014, 11, 31), Date.UTC(2015, 0)],
  ['-0043-03-15', 'en', startOfDay({ year: -43, month: 3, day: 15 }), startOfDay({ year: -43, month: 3, day: 16 })],
])('reads %s', (text, locale, from, to) => {
  expect(readDate(text, { locale, window })).toEqual({ from, to })
})

it('takes a day without a year from what is in view', () => {
  expect(readDate('February 3', { locale: 'en-GB', window })?.from).toBe(Date.UTC(2019, 1, 3))
  expect(readDate('April 3', { locale: 'en-GB', window })?.from).toBe(Date.UTC(2018, 3, 3))
  expect(readDate('February 3', { locale: 'en-GB', window: { from: -1e17, to: -1e16 } })).not.toBeUndefined()
})

it.each(['', 'soon', '2014-13', '<b>', '..', '9'.repeat(500)])('reads nothing in %j', (text) => {
  expect(readDate(text, { locale: 'en', window })).toBeNull()
})
