import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../edtf/parse-edtf'
import { boundsOf } from './date-bounds'
import { isTimeZone } from './time-zone'

const HOUR = 3_600_000

/** Bounds as ISO instants, seconds the finest. */
function boundsIn(timeZone: string, edtf: string): [string, string] {
  const { earliest, latest } = boundsOf(parseEdtf(edtf), { timeZone })
  return [isoOf(earliest), isoOf(latest)]
}

function isoOf(instant: number | null): string {
  return new Date(instant ?? Number.NaN).toISOString().replace('.000Z', 'Z')
}

function hoursOf(timeZone: string, edtf: string): number {
  const { earliest, latest } = boundsOf(parseEdtf(edtf), { timeZone })
  return ((latest ?? 0) - (earliest ?? 0)) / HOUR
}

describe('days in their own time zone', () => {
  it('begin three hours before those of UTC in Baghdad', () => {
    expect(boundsIn('Asia/Baghdad', '2019-02-03')).toEqual(['2019-02-02T21:00:00Z', '2019-02-03T21:00:00Z'])
    expect(boundsIn('UTC', '2019-02-03')).toEqual(['2019-02-03T00:00:00Z', '2019-02-04T00:00:00Z'])
  })

  it('keep the summer time that Baghdad had until 2007', () => {
    expect(boundsIn('Asia/Baghdad', '2004-07-01')[0]).toBe('2004-06-30T20:00:00Z')
    expect(boundsIn('Asia/Baghdad', '2004-22')).toEqual(['2004-05-31T20:00:00Z', '2004-08-31T20:00:00Z'])
    expect(boundsIn('Asia/Baghdad', '2004')).toEqual(['2003-12-31T21:00:00Z', '2004-12-31T21:00:00Z'])
  })

  it('have 23 or 25 hours where clocks change', () => {
    expect(hoursOf('America/New_York', '2019-03-10')).toBe(23)
    expect(hoursOf('America/New_York', '2019-11-03')).toBe(25)
    expect(hoursOf('America/New_York', '2019-11-04')).toBe(24)
    expect(hoursOf('Australia/Lord_Howe', '2019-04-07')).toBe(24.5)
  })

  it('begin when clocks leave midnight out', () => {
    expect(boundsIn('Asia/Beirut', '2019-03-31')[0]).toBe('2019-03-30T22:00:00Z')
    expect(hoursOf('Asia/Beirut', '2019-03-31')).toBe(23)
  })

  it('begin when clocks jump over midnight, not at the time they would have shown', () => {
    // Toronto went from 23:30 to 00:30 on 30 March 1919.
    expect(boundsIn('America/Toronto', '1919-03-31')[0]).toBe('1919-03-31T04:30:00Z')
    expect(hoursOf('America/Toronto', '1919-03-30')).toBe(23.5)
  })

  it('begin with the first of two midnights', () => {
    // Havana went from 01:00 back to 00:00 on 3 November 2019.
    expect(boundsIn('America/Havana', '2019-11-03')[0]).toBe('2019-11-03T04:00:00Z')
    expect(hoursOf('America/Havana', '2019-11-03')).toBe(25)
  })

  it('keep a length even where the zone left the whole day out', () => {
    expect(hoursOf('Pacific/Apia', '2011-12-29')).toBe(24)
    expect(hoursOf('Pacific/Apia', '2011-12-30')).toBe(24)
    expect(hoursOf('Pacific/Apia', '2011-12-31')).toBe(24)
  })

  it('follow local mean time before zones were agreed', () => {
    expect(boundsIn('Asia/Baghdad', '1880-01-01')[0]).toBe('1879-12-31T21:02:20Z')
  })

  it('make no difference that could be told in deep time', () => {
    const { earliest } = boundsOf(parseEdtf('Y170000002'), { timeZone: 'Asia/Baghdad' })
    expect(earliest).toBeCloseTo(boundsOf(parseEdtf('Y170000002')).earliest ?? 0, -8)
  })
})

describe('clock times', () => {
  it('are meant in the zone unless they say otherwise', () => {
    expect(boundsIn('Asia/Baghdad', '2019-02-03T10:15:30')[0]).toBe('2019-02-03T07:15:30Z')
    expect(boundsIn('Asia/Baghdad', '2019-02-03T10:15:30Z')[0]).toBe('2019-02-03T10:15:30Z')
    expect(boundsIn('UTC', '2019-02-03T10:15:30+03:00')[0]).toBe('2019-02-03T07:15:30Z')
  })

  it('last a second', () => {
    expect(boundsIn('UTC', '2019-02-03T10:15:30')).toEqual(['2019-02-03T10:15:30Z', '2019-02-03T10:15:31Z'])
  })

  it('may be either of two where clocks were set back', () => {
    expect(boundsIn('America/New_York', '2019-11-03T01:30:00')).toEqual([
      '2019-11-03T05:30:00Z',
      '2019-11-03T06:30:01Z',
    ])
  })

  it('that clocks left out are the moment of the change', () => {
    expect(boundsIn('America/New_York', '2019-03-10T02:30:00')[0]).toBe('2019-03-10T07:00:00Z')
  })
})

describe('a time zone', () => {
  it('is one that the runtime knows', () => {
    expect(['UTC', 'Asia/Baghdad', 'Europe/Dublin'].every(isTimeZone)).toBe(true)
    expect(['', 'Mars/Olympus', 'Baghdad time'].some(isTimeZone)).toBe(false)
    expect(() => boundsOf(parseEdtf('2014'), { timeZone: 'Mars/Olympus' })).toThrow(RangeError)
  })
})
