import { expect, it } from 'vitest'
import { dayOf, formatDay, formatInstant, machineDate } from './calendar-day'

it('writes a calendar day with the day first, wherever the server stands', () => {
  expect(formatDay('2019-03-18', 'en')).toBe('18 March 2019')
  expect(formatDay('2019-03-18', 'ar')).toContain('مارس')
})

it('tells an instant by the newsroom’s own day', () => {
  expect(formatInstant('2026-01-15T22:30:00Z', 'en', 'Asia/Baghdad')).toBe('16 January 2026')
  expect(dayOf('2026-01-15T22:30:00Z', 'Asia/Baghdad')).toBe('2026-01-16')
  expect(dayOf('2026-01-15T22:30:00Z', 'UTC')).toBe('2026-01-15')
})

it.each(['2019', '2019-03', '2019-03-18'])('gives HTML the date %s', (edtf) => {
  expect(machineDate(edtf)).toBe(edtf)
})

it.each(['2014-22', '2014-22/', '[2019-02-05..2019-02-10]', '2019-03~', '201X', '-0043', 'Y170000002'])(
  'gives HTML nothing for %s, which it has no value for',
  (edtf) => {
    expect(machineDate(edtf)).toBeNull()
  },
)
