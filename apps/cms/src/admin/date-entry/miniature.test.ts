import { describe, expect, it } from 'vitest'
import { miniaturesOf } from './miniature'
import { tellDate } from './told-date'

const windowOf = (...dates: string[]) => miniaturesOf(dates.map((edtf) => tellDate({ edtf })))[0]?.window

describe('a date drawn alone', () => {
  it('has half its length free on either side', () => {
    expect(windowOf('[2019-02-01..2019-02-10]')).toEqual({ from: Date.UTC(2019, 0, 27), to: Date.UTC(2019, 1, 16) })
  })
  it('has air around it where it is one day', () => {
    expect(windowOf('2019-02-03')).toEqual({ from: Date.UTC(2019, 0, 30, 12), to: Date.UTC(2019, 1, 7, 12) })
  })
  it.each(['2003/..', '2003/', '../2003', '[2003..]'])(
    '%s shows the side that is known, and room for the other',
    (edtf) => {
      const window = windowOf(edtf)
      expect(window?.from).toBeLessThan(Date.UTC(2003))
      expect(window?.to).toBeGreaterThan(Date.UTC(2004))
    },
  )
  it('is not drawn where neither side is known', () => {
    expect(miniaturesOf([{ label: 'unknown', earliest: null, latest: null }])).toEqual([null])
  })
  it('shares its stretch of time with those that it is compared to', () => {
    expect(windowOf('2019-02-03', '2019-03-04')).toEqual({
      from: Date.UTC(2019, 0, 30, 12),
      to: Date.UTC(2019, 2, 8, 12),
    })
  })
})
