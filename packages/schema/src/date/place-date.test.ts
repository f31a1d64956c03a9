import { describe, expect, it } from 'vitest'
import { InvalidDateError } from './edtf/invalid-date-error'
import { placeDate } from './place-date'

describe('a placed date', () => {
  it('carries everything that is derived, laid in its own zone', () => {
    expect(placeDate({ edtf: '2014-22/..', timeZone: 'Asia/Baghdad' })).toEqual({
      earliest: Date.UTC(2014, 4, 31, 21),
      latest: null,
      start: 'known',
      end: 'open',
      coreEarliest: Date.UTC(2014, 7, 31, 21),
      coreLatest: null,
      shape: 'span',
      precision: 'span',
      qualifier: 'none',
    })
  })

  it('is laid in UTC where no zone is given', () => {
    for (const timeZone of [undefined, null, '', 'UTC']) {
      expect(placeDate({ edtf: '2019-02-03?', timeZone })).toMatchObject({
        earliest: Date.UTC(2019, 1, 3),
        latest: Date.UTC(2019, 1, 4),
        coreEarliest: null,
        coreLatest: null,
        qualifier: 'uncertain',
      })
    }
  })

  it('is refused for a text that is no date and for a zone that does not exist', () => {
    expect(() => placeDate({ edtf: '2019-13-02' })).toThrow('"2019-13-02" is not a date: there is no month 13')
    expect(() => placeDate({ edtf: '2014', timeZone: 'Mars/Olympus' })).toThrow(InvalidDateError)
    expect(() => placeDate({ edtf: '2014', timeZone: 'Mars/Olympus' })).toThrow('there is no time zone "Mars/Olympus"')
  })

  it('is refused where its own zone makes it end before it begins', () => {
    const edtf = '2019-02-03T22:00:00Z/2019-02-03'
    expect(placeDate({ edtf })).toMatchObject({ earliest: Date.UTC(2019, 1, 3, 22), latest: Date.UTC(2019, 1, 4) })
    expect(() => placeDate({ edtf, timeZone: 'Asia/Baghdad' })).toThrow('it ends before it begins')
  })
})
