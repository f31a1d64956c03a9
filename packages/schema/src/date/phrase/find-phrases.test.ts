import { describe, expect, it } from 'vitest'
import { findPhrases } from './find-phrases'

const OPTIONS = { locale: 'en', reference: '2019-03-18', anchor: { edtf: '2019-02-03' } } as const

/** Each phrase found, with its first reading. */
function foundIn(text: string, locale = 'en'): string[] {
  return findPhrases(text, { ...OPTIONS, locale }).map(([reading]) => {
    const { start = 0, end = 0 } = reading?.span ?? {}
    return `${text.slice(start, end)} → ${reading?.edtf}`
  })
}

describe('dates in running text', () => {
  it('are not begun by a “from” that says what something is of', () => {
    expect(findPhrases('The letter from 3 March 2014 came from May.', OPTIONS).flat()).toMatchObject([
      { edtf: '2014-03-03', span: { start: 16, end: 28 } },
    ])
  })

  it('are found in a report, in order', () => {
    const report = `The units were put together in the summer of 2014, when 5,200 troops were in the country. On Feb. 3
      a writer was shot dead near his home; two days later a relative spoke on television. The same week, a patrol was
      blocked near a base. The siege went on from 4 to 10 February 2019, and until last Tuesday nobody had left.`
    expect(foundIn(report)).toEqual([
      'in the summer of 2014 → 2014-22',
      'On Feb. 3 → 2019-02-03',
      'two days later → 2019-02-05',
      'The same week → [2019-01-28..2019-02-09]',
      'from 4 to 10 February 2019 → 2019-02-04/2019-02-10',
      'until last Tuesday → /2019-03-12',
    ])
  })

  it('are found in a history, in order', () => {
    const history = `Founded c. 1890 and rebuilt in the early 1920s, the mill stood idle between 1930 and 1934. In the 19th
      century, by contrast, three mills had worked day and night; since 1951 there has been none. Its bell, cast on
      12 May 1743 or in 1744, rang for the last time on the night of 9–10 June 1940.`
    expect(foundIn(history)).toEqual([
      'in the early 1920s → [1920..1922]',
      'between 1930 and 1934 → [1930..1934]',
      'In the 19th\n      century → 18XX',
      'since 1951 → 1951/..',
      'on\n      12 May 1743 or in 1744 → [1743-05-12,1744]',
      'on the night of 9–10 June 1940 → [1940-06-09..1940-06-10]',
    ])
  })

  it('end before the name of an incident, which runs on into the sentence', () => {
    expect(foundIn('A few days after the killing, he spoke.')).toEqual(['A few days after → [2019-02-05..2019-02-10]'])
    expect(foundIn('It fell two days before the city did.')).toEqual(['two days before → 2019-02-01'])
  })

  it('give every reading of a phrase that is open', () => {
    const [readings] = findPhrases('It was signed on 3/4/2019 in Oslo.', OPTIONS)
    expect(readings?.map(({ edtf }) => edtf)).toEqual(['2019-04-03', '2019-03-04'])
  })

  it('take the most words that make a date', () => {
    expect(foundIn('They met in late February 2019 and parted.')).toEqual([
      'in late February 2019 → [2019-02-21..2019-02-28]',
    ])
    expect(foundIn('They met on Monday, 4 February 2019, and parted.')).toEqual([
      'on Monday, 4 February 2019 → 2019-02-04',
    ])
  })

  it('keep their place behind characters of any width', () => {
    expect(foundIn('👩‍👩‍👧 e\u0301te\u0301 𝟙: in June 2004.')).toEqual(['in June 2004 → 2004-06'])
  })

  it.each([
    'May I ask what 1984 is about?',
    'They march on; the second man sat down in room 1914.',
    'Some 5,200 troops, 24 people and 2,014 votes were counted.',
    'Call 1-800-555-0199 for version 2.0.1 of 3/4 of it.',
    'It cost $2014, or 1984% more, see #2014 and item 12/1984.',
    'By 2000 votes they lost; in 1500 homes there was no light.',
    'See version 1.2.2019, article 12.3.2010 and room 1914; they were gone for 24 hours.',
    'The Sunday Times wrote about Black Friday.',
    'There is no 30 February 2019 and no 31 April 2014.',
    'There is no 29 February 2019, and nothing on May 3.5 either.',
    'He may fall, she may march, and that is the second time.',
    'The vote was 10–4, at 9–10 it was over.',
    'Spring water is life, and so is a summer camp by the sea.',
    'Later, after the war, and before the meeting, they sat.',
  ])('are not seen in “%s”', (text) => {
    expect(foundIn(text)).toEqual([])
  })

  it('are a month only with a capital, where the word is another word too', () => {
    expect(foundIn('It was in May.')).toEqual(['in May → 2018-05'])
    expect(foundIn('It was on may 3.')).toEqual([])
  })

  it('are found from a hundred thousand characters in far less than a second', () => {
    const article = 'The committee said that a number of people had written about the noise of the road. '.repeat(1200)
    const began = process.cpuUsage()
    findPhrases(`${article} It was in June 2004.`, OPTIONS)
    expect(process.cpuUsage(began).user).toBeLessThan(600_000)
  })

  it.each(['1 ', 'May ', 'the a few ', 'about ', 'from 3 to 4 and ', '3/4/', 'early mid late ', '\u0301', 'ﷺ'])(
    'take time that grows with the text, not faster, over “%s”',
    (piece) => {
      const timeOf = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
        const began = process.cpuUsage()
        findPhrases(text, OPTIONS)
        return process.cpuUsage(began).user
      }
      timeOf(10_000)
      expect(timeOf(80_000)).toBeLessThan(40 * Math.max(timeOf(10_000), 5_000))
    },
  )
})
