import { describe, expect, it } from 'vitest'
import { formatBounds } from './format-bounds'

const english = (edtf: string) => formatBounds(edtf, { locale: 'en' })

describe('bounds that a label leaves untold', () => {
  it.each([
    ['2014-22', 'between 1 June and 31 August 2014'],
    ['2014-22~', 'between 1 June and 31 August 2014'],
    ['2014-24', 'between 1 December 2014 and 28 February 2015'],
    ['2015-24', 'between 1 December 2015 and 29 February 2016'],
    ['2014-30', 'between 1 December 2014 and 28 February 2015'],
    ['2001-33', 'between 1 January and 31 March 2001'],
    ['19XX', 'between 1900 and 1999'],
    ['-01XX', 'between 200 and 101 BCE'],
    ['1950S2', 'between 1900 and 1999'],
    ['156X-12-25', 'between 25 December 1560 and 25 December 1569'],
    ['2014-22/..', 'beginning between 1 June and 31 August 2014'],
    ['2014-22/', 'beginning between 1 June and 31 August 2014'],
    ['../2014-22', 'ending between 1 June and 31 August 2014'],
    ['2014/2015-22', 'ending between 1 June and 31 August 2015'],
    [
      '2014-22/2015-24',
      'beginning between 1 June and 31 August 2014, ending between 1 December 2015 and 29 February 2016',
    ],
    ['[2014-22..2015-22]', 'between 1 June 2014 and 31 August 2015'],
    ['[2015-22,2014-22]', 'between 1 June 2014 and 31 August 2015'],
    ['[..2014-22]', '31 August 2014 or earlier'],
    ['[2014-22..]', '1 June 2014 or later'],
    ['[2014-22]', 'between 1 June and 31 August 2014'],
  ])('%s: %s', (edtf, bounds) => {
    expect(english(edtf)).toBe(bounds)
  })

  it('are none where the label says it all', () => {
    const plain = ['2019-02-03', '2019-02', '2019', '201X', '2019-02-XX', '2014-06-1X', '2019-02-03T10:15:00Z', 'XXXX']
    const joined = ['[2019-02-05..2019-02-10]', '2004-06/2006-08', '2014/..', '[1667,1668]', 'XXXX-12-25', '201X-XX']
    expect([...plain, ...joined].map(english).filter((bounds) => bounds !== null)).toEqual([])
  })

  it('are told in the reader’s language, and with short months and a dash in tight places', () => {
    expect(formatBounds('2014-22', { locale: 'ar-IQ' })).toBe('بين ١ حزيران و٣١ آب ٢٠١٤')
    expect(formatBounds('2014-22', { locale: 'en', style: 'short' })).toBe('1 Jun–31 Aug 2014')
  })
})
