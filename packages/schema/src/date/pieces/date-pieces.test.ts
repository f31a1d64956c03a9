import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf } from '../bounds/date-bounds'
import { parseEdtf } from '../edtf/parse-edtf'
import { MAX_PIECES, piecesOf } from './date-pieces'
import { endQualifiersOf } from './end-qualifiers'

const DAY = 86_400_000

function daysOf(edtf: string): readonly string[] {
  const day = (instant: number | null) => (instant === null ? '..' : new Date(instant).toISOString().slice(0, 10))
  return piecesOf(parseEdtf(edtf)).pieces.map(({ earliest, latest }) => `${day(earliest)} ${day(latest && latest - 1)}`)
}

describe('the pieces of a date', () => {
  it.each(['2014', '2014-22', '156X', '15XX', 'XXXX', '2014-XX', '2014-XX-XX', '2014-06-XX', '2014-1X', '2014/2016'])(
    'are none of %s, which fills its bounds',
    (edtf) => expect(piecesOf(parseEdtf(edtf))).toEqual({ pieces: [], isScattered: false }),
  )

  it.each([
    ['156X-12-25', ['1560-12-25 1560-12-25', '1561-12-25 1561-12-25'], 10],
    ['15XX-12-XX', ['1500-12-01 1500-12-31', '1501-12-01 1501-12-31'], 100],
    ['2014-XX-15', ['2014-01-15 2014-01-15', '2014-02-15 2014-02-15'], 12],
    ['2014-02-2X', [], 0],
    ['2014-XX-3X', ['2014-01-30 2014-01-31', '2014-03-30 2014-03-31'], 11],
    ['201X-02-29', ['2012-02-29 2012-02-29', '2016-02-29 2016-02-29'], 2],
    ['1X32', ['1032-01-01 1032-12-31', '1132-01-01 1132-12-31'], 10],
    ['201X-24', ['2010-12-01 2011-02-28', '2011-12-01 2012-02-29'], 10],
  ])('of %s are the separate days or months that it can mean', (edtf, first, count) => {
    const found = daysOf(edtf)
    expect(found.slice(0, 2)).toEqual(first)
    expect(found).toHaveLength(count)
  })

  it.each(['XXXX-12-25', '1XXX-12-XX', '15XX-XX-01'])(
    'of %s are too many to list, and said to be scattered',
    (edtf) => {
      expect(piecesOf(parseEdtf(edtf))).toEqual({ pieces: [], isScattered: true })
    },
  )

  it('of “one of” are its members apart, what touches made one', () => {
    expect(daysOf('[1667,1668,1670..1672]')).toEqual(['1667-01-01 1668-12-31', '1670-01-01 1672-12-31'])
    expect(daysOf('[1667,1668]')).toEqual([])
    expect(daysOf('[..1760-12-03,1762]')).toEqual(['.. 1760-12-03', '1762-01-01 1762-12-31'])
  })

  it('of “all of” are its members one by one, the years of a range too', () => {
    expect(daysOf('{1667,1668,1670..1672}')).toEqual([
      '1667-01-01 1667-12-31',
      '1668-01-01 1668-12-31',
      '1670-01-01 1670-12-31',
      '1671-01-01 1671-12-31',
      '1672-01-01 1672-12-31',
    ])
    expect(piecesOf(parseEdtf('{1667,1668}'))).toMatchObject({ isScattered: false, pieces: { length: 2 } })
    expect(daysOf('{2014-02-27..2014-03-01}')).toHaveLength(3)
    expect(daysOf('{2014-11..2015-02}')[2]).toBe('2015-01-01 2015-01-31')
    expect(daysOf('{1960,1962..}')[1]).toBe('1962-01-01 ..')
    expect(piecesOf(parseEdtf('{-0002..0001}')).pieces).toHaveLength(4)
  })

  it('lie in the time zone given', () => {
    const [first] = piecesOf(parseEdtf('{2014-06-01,2014-06-05}'), { timeZone: 'Asia/Baghdad' }).pieces
    expect(first?.earliest).toBe(Date.UTC(2014, 5, 1) - 3 * 3_600_000)
  })

  it('lie apart within the bounds and reach both of them', () => {
    const digit = fc.constantFrom('0', '1', '2', 'X')
    const texts = fc
      .tuple(digit, digit, fc.constantFrom('01', '0X', '1X', 'XX', '12'), fc.constantFrom('', '-0X', '-15', '-XX'))
      .map(([c, d, month, day]) => `20${c}${d}-${month}${day}`)
    fc.assert(
      fc.property(texts, (text) => {
        const date = parseEdtf(text)
        const { earliest, latest } = boundsOf(date)
        const { pieces, isScattered } = piecesOf(date)
        expect(pieces.length).toBeLessThanOrEqual(MAX_PIECES)
        if (pieces.length === 0) return
        expect(isScattered).toBe(true)
        expect([pieces[0]?.earliest, pieces.at(-1)?.latest]).toEqual([earliest, latest])
        for (const [index, piece] of pieces.entries()) {
          expect(Number(piece.latest) - Number(piece.earliest)).toBeGreaterThanOrEqual(DAY)
          if (index > 0) expect(piece.earliest).toBeGreaterThan(Number(pieces[index - 1]?.latest))
        }
      }),
    )
  })
})

describe('the qualifiers of an interval’s ends', () => {
  it('are told apart', () => {
    expect(endQualifiersOf(parseEdtf('2004-06/2006-08~'))).toEqual({ start: 'none', end: 'approximate' })
    expect(endQualifiersOf(parseEdtf('2004-06?/..'))).toEqual({ start: 'uncertain', end: 'none' })
  })

  it('are none of a date that is no interval', () => {
    expect(endQualifiersOf(parseEdtf('2004~'))).toBeNull()
  })
})
