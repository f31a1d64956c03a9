import { PASSAGE_LENGTH } from '@dateline/schema'
import { describe, expect, it } from 'vitest'
import { sentenceAround } from './sentence-around'

function sentence(text: string, words: string, language = 'en'): string {
  const start = text.indexOf(words)
  const { start: from, end } = sentenceAround(text, { start, end: start + words.length }, language)
  return text.slice(from, end)
}

describe('the sentence around some words', () => {
  it('is the one that holds them, without the space around it', () => {
    expect(sentence('One thing. He was shot on 3 February. Then more.', '3 February')).toBe(
      'He was shot on 3 February.',
    )
  })
  it('is not ended by the stop of a month', () => {
    expect(sentence('One. Gunmen shot him on Feb. 3 in Karbala. Two.', 'Feb. 3')).toBe(
      'Gunmen shot him on Feb. 3 in Karbala.',
    )
  })
  it.each([
    'Militiamen blocked a U.S. Army patrol on Feb. 3 near Mosul.',
    'Dr. Karim and Gen. Ali met on Feb. 3 in town.',
  ])('is not ended by an abbreviation: “%s”', (text) => {
    expect(sentence(`One. ${text} Two.`, 'Feb. 3')).toBe(text)
  })
  it('is the whole text where nothing ends it', () => {
    expect(sentence('in the summer of 2014', 'summer')).toBe('in the summer of 2014')
  })
  it('is found in Arabic', () => {
    expect(sentence('قتل في شباط ٢٠١٩. ثم سافر.', 'شباط', 'ar')).toBe('قتل في شباط ٢٠١٩.')
  })
  it('is cut between words where it is longer than a citation may be', () => {
    const text = `${'before '.repeat(100)}on 3 February ${'after '.repeat(100)}`.trim()
    const cut = sentence(text, '3 February')
    expect(cut.length).toBeLessThanOrEqual(PASSAGE_LENGTH)
    expect(cut.length).toBeGreaterThan(PASSAGE_LENGTH - 20)
    expect(cut).toMatch(/^before .* 3 February .* after$/)
  })
})
