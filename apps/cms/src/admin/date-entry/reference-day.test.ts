import { describe, expect, it } from 'vitest'
import { dayOf, referenceDay, sourceField } from './reference-day'

const source = { title: 'A report', outlet: 'The Gazette', publishedOn: '2019-03-18T12:00:00.000Z' }
const article = { title: 'A digest', quotedOn: '2019-03-19T12:00:00.000Z', publishedAt: '2019-03-20T08:00:00.000Z' }
const today = '2026-01-02'

describe('the day that dates are read as of', () => {
  it('is the day on which the source published', () => {
    expect(referenceDay({ source, article, today })).toEqual({
      day: '2019-03-18',
      why: 'when The Gazette published',
      isStopgap: false,
    })
  })
  it('names the source by its title where it has no outlet', () => {
    expect(referenceDay({ source: { ...source, outlet: '' }, article: null, today }).why).toBe(
      'when “A report” published',
    )
  })
  it('is the day that the article quotes from where the source says none', () => {
    expect(referenceDay({ source: { ...source, publishedOn: null }, article, today }).day).toBe('2019-03-19')
  })
  it('is the day of the article where that quotes nobody', () => {
    expect(referenceDay({ source: null, article: { ...article, quotedOn: null }, today })).toEqual({
      day: '2019-03-20',
      why: 'when “A digest” was published',
      isStopgap: false,
    })
  })
  it('is today, and says so, where nothing else is known', () => {
    expect(referenceDay({ source: null, article: null, today })).toEqual({
      day: today,
      why: 'today: no source here says when it published',
      isStopgap: true,
    })
  })
})

describe('the day of a stored moment', () => {
  it.each([null, undefined, '', 'soon'])('is none of %j', (stored) => {
    expect(dayOf(stored)).toBeNull()
  })
})

describe('the source of a date', () => {
  const filled =
    (...fields: string[]) =>
    (field: string) =>
      fields.includes(field)
  it('is that of the first citation that has one', () => {
    expect(sourceField('date', filled('citations.1.source', 'citations.2.source'), 3)).toBe('citations.1.source')
  })
  it('is the citation’s own for the date that it claims', () => {
    expect(sourceField('citations.2.claimedDate', filled('citations.0.source'), 3)).toBe('citations.2.source')
  })
  it('is nobody’s where nothing is cited', () => {
    expect(sourceField('founded', filled(), 0)).toBe('citations.0.source')
  })
})
