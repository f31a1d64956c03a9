import { describe, expect, it } from 'vitest'
import { spokenDate } from './spoken-date'

describe('a date read out', () => {
  it.each([
    ['2014-22', 'Summer 2014, between 1 June and 31 August 2014, exact day not stated'],
    ['2019-02-03', '3 February 2019'],
    ['2019-02-03?', 'possibly 3 February 2019'],
    ['2019-02', 'February 2019, exact day not stated'],
    ['[2019-02-05..2019-02-10]', 'between 5 and 10 February 2019, exact day not stated'],
    ['2019-02-04/2019-02-10', 'from 4 to 10 February 2019'],
    ['2004-06/2006-08', 'from June 2004 to August 2006, exact day not stated'],
    ['2014-22/', 'from summer 2014, end not stated, beginning between 1 June and 31 August 2014, exact day not stated'],
    ['196X', '1960s, year not stated'],
    ['19XX', '20th century, between 1900 and 1999, year not stated'],
    ['XXXX-12-25', '25 December, year not stated'],
    ['1969-07-20T20:17:40Z', '20 July 1969, 20:17:40 UTC'],
    ['{2019-02-03,2019-02-05}', '3 and 5 February 2019'],
    ['[2019-02-03]', '3 February 2019'],
  ])('%s: "%s"', (edtf, spoken) => {
    expect(spokenDate(edtf, { locale: 'en' })).toBe(spoken)
  })

  it('has no dash that a voice would swallow', () => {
    for (const edtf of ['2019-01-28/2019-02-09', '1964/2008', '-0043/-0039']) {
      expect(spokenDate(edtf, { locale: 'en' })).not.toMatch(/[–-]/)
    }
  })
})
