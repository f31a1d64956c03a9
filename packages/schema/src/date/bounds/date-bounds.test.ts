import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../edtf/parse-edtf'
import { boundsOf, endsOf, membersOf } from './date-bounds'

function coreOf(edtf: string) {
  return boundsOf(parseEdtf(edtf)).core
}

describe('the core of a date', () => {
  it('runs from the end of its start to the start of its end', () => {
    expect(coreOf('2004-06/2006-08')).toEqual({ earliest: Date.UTC(2004, 6), latest: Date.UTC(2006, 7) })
  })

  it('goes on where the end is open, and has no end where it still lasts', () => {
    expect(coreOf('2014-22/..')).toEqual({ earliest: Date.UTC(2014, 8), latest: null })
    expect(coreOf('../1985')).toEqual({ earliest: null, latest: Date.UTC(1985, 0) })
  })

  it('is nothing where an end is not stated: nobody knows how long it lasted', () => {
    expect([coreOf('2014-22/'), coreOf('/1985')]).toEqual([null, null])
  })

  it('is nothing where start and end touch', () => {
    expect([coreOf('2019-02-03/2019-02-04'), coreOf('2014/2014'), coreOf('2004/2004-06')]).toEqual([null, null, null])
  })

  it('is nothing for a moment and for a set, however wide', () => {
    expect([coreOf('2014-22'), coreOf('2014'), coreOf('[2004..2006]'), coreOf('{2004..2006}')]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})

describe('the ends of a date', () => {
  it.each([
    ['2014', 'known', 'known'],
    ['2014/2015', 'known', 'known'],
    ['2014/..', 'known', 'open'],
    ['2014/', 'known', 'unknown'],
    ['../2014', 'open', 'known'],
    ['/2014', 'unknown', 'known'],
    ['[2014..2015]', 'known', 'known'],
    ['{..1984}', 'open', 'known'],
    ['{1984..}', 'known', 'open'],
  ])('%s: %s to %s', (edtf, start, end) => {
    expect(endsOf(parseEdtf(edtf))).toEqual({ start, end })
  })

  it('of one moment are unknown where they are not bounded: a moment does not go on', () => {
    expect(endsOf(parseEdtf('[..1760]'))).toEqual({ start: 'unknown', end: 'known' })
    expect(endsOf(parseEdtf('[1760..]'))).toEqual({ start: 'known', end: 'unknown' })
  })
})

describe('the members of a date', () => {
  const membersIn = (edtf: string) =>
    membersOf(parseEdtf(edtf)).map(({ member, earliest, latest, core }) => [
      member.kind,
      earliest && new Date(earliest).toISOString().slice(0, 10),
      latest && new Date(latest - 1).toISOString().slice(0, 10),
      core,
    ])

  it('of a set are its dates and ranges, each with bounds of its own, in the order written', () => {
    expect(membersIn('[1670..1672,1667-12]')).toEqual([
      ['range', '1670-01-01', '1672-12-31', null],
      ['point', '1667-12-01', '1667-12-31', null],
    ])
    expect(membersIn('{..1960,1961-02,1963..}')).toEqual([
      ['range', null, '1960-12-31', null],
      ['point', '1961-02-01', '1961-02-28', null],
      ['range', '1963-01-01', null, null],
    ])
  })

  it('of any other date are that date alone, with its core where it lasted', () => {
    expect(membersIn('2014-22')).toEqual([['point', '2014-06-01', '2014-08-31', null]])
    expect(membersOf(parseEdtf('2014/2016'))).toEqual([
      { member: parseEdtf('2014/2016'), ...boundsOf(parseEdtf('2014/2016')) },
    ])
  })

  it('lie in the zone that is asked for', () => {
    const members = membersOf(parseEdtf('[2019-02-03,2019-02-05]'), { timeZone: 'Asia/Baghdad' })
    expect(members.map(({ earliest }) => earliest)).toEqual([Date.UTC(2019, 1, 2, 21), Date.UTC(2019, 1, 4, 21)])
  })
})

describe('bounds in deep time', () => {
  it('are rounded outwards where milliseconds are no longer exact', () => {
    const { earliest, latest } = boundsOf(parseEdtf('Y-17E7'))
    const year = 365.2425 * 86_400_000
    expect((latest ?? 0) - (earliest ?? 0)).toBeGreaterThan(year * 0.99)
    expect((latest ?? 0) - (earliest ?? 0)).toBeLessThan(year * 1.01)
    expect(earliest).toBeLessThan(-17e7 * year - 1970 * year + year)
  })

  it('stay finite for the furthest year that is read', () => {
    const { earliest, latest } = boundsOf(parseEdtf('Y9E249'))
    expect([Number.isFinite(earliest), Number.isFinite(latest)]).toEqual([true, true])
    expect(earliest).toBeLessThan(latest ?? 0)
  })
})
