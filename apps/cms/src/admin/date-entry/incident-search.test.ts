import { describe, expect, it } from 'vitest'
import { foundSentence, matchOf } from './incident-search'

describe('an incident that was found', () => {
  it('says when it was', () => {
    expect(matchOf({ id: '1', title: 'A fire', date: { edtf: '2019-02-03' } })).toEqual({
      id: '1',
      title: 'A fire',
      edtf: '2019-02-03',
      when: '3 February 2019',
    })
  })
  it.each([undefined, null, {}, { edtf: '' }, { edtf: '2019-13-02' }])('has no date to count from in %j', (date) => {
    expect(matchOf({ id: '1', title: null, ...(date === undefined ? {} : { date }) })).toEqual({
      id: '1',
      title: 'Untitled',
      edtf: null,
      when: 'no date yet',
    })
  })
})

describe('what is said of a search', () => {
  const match = matchOf({ id: '1', title: 'A fire' })
  it.each([
    [null, 'The search failed: type again to repeat it.'],
    [[], 'No incident has “fire” in its title.'],
    [[match], '1 incident. Choose with the arrow keys and Enter.'],
    [[match, match], '2 incidents. Choose with the arrow keys and Enter.'],
    [Array(8).fill(match), '8 or more incidents. Choose with the arrow keys and Enter.'],
  ])('%j is told in words', (matches, sentence) => {
    expect(foundSentence(matches, ' fire ')).toBe(sentence)
  })
})
