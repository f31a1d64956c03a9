import type { Reading } from '@dateline/schema/phrase'
import { findPhrases } from '@dateline/schema/phrase'
import { describe, expect, it } from 'vitest'
import { incidentDraft } from './incident-draft'
import type { Passage } from './passages'
import { countSentence, readingWords, suggestionsIn } from './suggestion'

const TEXT =
  'Units met in the summer of 2014. Gunmen shot him on Feb. 3 in Karbala. A few days after, his kinsman spoke.'

function suggest(text: string, told: Passage['told'] = []) {
  const phrases: Reading[][] = findPhrases(text, { locale: 'en', reference: '2019-03-18' })
  return suggestionsIn([{ text, told, phrases }], 'en')
}

describe('a text with dates', () => {
  it('suggests an incident for each, with the sentence', () => {
    expect(suggest(TEXT).map(({ words, sentence }) => [words, sentence])).toEqual([
      [expect.stringContaining('summer of 2014'), 'Units met in the summer of 2014.'],
      [expect.stringContaining('Feb. 3'), 'Gunmen shot him on Feb. 3 in Karbala.'],
      ['A few days after', 'A few days after, his kinsman spoke.'],
    ])
  })
  it('points at the words within the sentence', () => {
    for (const { words, sentence, at } of suggest(TEXT)) expect(sentence.slice(at).startsWith(words)).toBe(true)
  })
  it('suggests nothing for a sentence that already tells of an incident', () => {
    const start = TEXT.indexOf('shot')
    const words = suggest(TEXT, [{ start, end: start + 4 }]).map((suggestion) => suggestion.words)
    expect(words.join()).not.toContain('Feb. 3')
    expect(words).toHaveLength(2)
  })
  it('suggests the same passage once', () => {
    const phrases: Reading[][] = findPhrases(TEXT, { locale: 'en' })
    const passage = { text: TEXT, told: [], phrases }
    expect(suggestionsIn([passage, passage], 'en')).toHaveLength(3)
  })
  it('asks where a date may be either of two', () => {
    const [either] = suggest('They met on 3/4/2019 in town.')
    expect(either && readingWords(either)).toBe('May be either: 3 April 2019; or 4 March 2019')
  })
})

describe('an incident made from a passage', () => {
  const origin = { source: 'report', language: 'en' } as const
  const draftOf = (text: string) => suggest(text).map((suggestion) => incidentDraft(suggestion, origin))[0]

  it('begins with the words, their reading and the passage', () => {
    expect(draftOf('Gunmen shot him on Feb. 3 in Karbala.')).toEqual({
      _status: 'draft',
      language: 'en',
      date: {
        stated: expect.stringContaining('Feb. 3'),
        edtf: '2019-02-03',
        basis: 'inferred',
        note: expect.stringContaining('18 March 2019'),
      },
      citations: [
        {
          source: 'report',
          passage: 'Gunmen shot him on Feb. 3 in Karbala.',
          asserts: ['happened', 'date'],
          stance: 'supports',
        },
      ],
    })
  })
  it.each(['They met on 3/4/2019 in town.', 'A few days after, he spoke.'])(
    'leaves the choice to the editor in “%s”',
    (text) => {
      expect(Object.keys(draftOf(text)?.date ?? {})).toEqual(['stated'])
    },
  )
  it('cites nobody where the article is a digest of none', () => {
    const [suggestion] = suggest(TEXT)
    expect(suggestion && incidentDraft(suggestion, { ...origin, source: null }).citations[0]).not.toHaveProperty(
      'source',
    )
  })
})

describe('what is said of the dates in a text', () => {
  it.each([
    [null, 0, ''],
    [0, 0, 'No dates found yet. They are looked for while you write.'],
    [3, 0, 'Every date found is dealt with.'],
    [3, 1, '1 date that no incident tells of yet.'],
    [3, 2, '2 dates that no incident tells of yet.'],
  ])('%s found, %s waiting', (found, waiting, sentence) => {
    expect(countSentence(found, waiting)).toBe(sentence)
  })
})
