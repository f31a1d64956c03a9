import { describe, expect, it } from 'vitest'
import { type StoredDate, toHonestDate } from './honest-date'

const context = { language: 'en', anchors: new Map() } as const

const placed = (edtf: string, facts: Partial<NonNullable<StoredDate>> = {}) => toHonestDate({ edtf, ...facts }, context)

describe('a date as it is published', () => {
  it('is none where nothing is placed yet', () => {
    expect(toHonestDate({ stated: 'some time ago' }, context)).toBeNull()
  })

  it('lists the pieces of time that it can mean, in its own time zone', () => {
    const date = placed('[2014-05-04,2014-06-01..2014-06-03]', { timeZone: 'Asia/Baghdad' })
    const at = (month: number, day: number) => Date.UTC(2014, month - 1, day) - 3 * 3_600_000
    expect(date?.pieces).toEqual([
      { earliest: at(5, 4), latest: at(5, 5) },
      { earliest: at(6, 1), latest: at(6, 4) },
    ])
    expect(date?.isScattered).toBe(true)
  })

  it('says of a date with too many pieces that it is scattered', () => {
    expect(placed('XXXX-12-25')).toMatchObject({ pieces: [], isScattered: true })
  })

  it('tells which end of an interval is doubtful', () => {
    expect(placed('2004-06/2006-08~')?.endQualifiers).toEqual({ start: 'none', end: 'approximate' })
    expect(placed('2004~')?.endQualifiers).toBeNull()
  })
})
