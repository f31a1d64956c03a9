import { expect, it } from 'vitest'
import { DAY, startOfDay, YEAR } from './calendar'
import { pageSpanLabel } from './page-span-label'

const words = { locale: 'en-GB', beforeCommonEra: '{year} BCE' }
const utc = Date.UTC
const label = (from: number, to: number, locale = 'en-GB') => pageSpanLabel({ from, to }, { ...words, locale })

it('says years of what lasts for years', () => {
  expect(label(utc(1962, 3, 12), utc(1964, 6, 2) + 1)).toBe('1962–1964')
  expect(label(startOfDay({ year: -43, month: 3, day: 15 }), utc(14, 7, 19) + 1)).toMatch(/^44 BCE–/)
})

it('says months and days of what is shorter, and never an hour', () => {
  expect(label(utc(2019, 1, 3), utc(2019, 4, 9) + 1)).toMatch(/^Feb\s?–\s?May 2019$/)
  expect(label(utc(2019, 1, 3), utc(2019, 1, 10) + 1)).toMatch(/^3\s?–\s?10 Feb 2019$/)
  expect(label(utc(2019, 1, 3, 14), utc(2019, 1, 3, 15))).toBe('3 Feb 2019')
})

it('writes them as its readers do', () => {
  expect(label(utc(1962, 3, 12), utc(1964, 6, 2) + 1, 'ar')).toMatch(/^1962–1964$|^١٩٦٢–١٩٦٤$/)
  expect(label(utc(2019, 1, 3), utc(2019, 1, 10) + 1, 'fa')).toMatch(/۱۰ فوریهٔ? ۲۰۱۹/)
})

it('says the years of what no calendar of the machine can hold', () => {
  expect(label(300_000 * YEAR, 300_000 * YEAR + DAY)).toBe('301,970')
})
