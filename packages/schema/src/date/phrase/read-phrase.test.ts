import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatEdtf } from '../edtf/format-edtf'
import { parseEdtf } from '../edtf/parse-edtf'
import { resolveRelative } from '../relative/resolve-relative'
import { findPhrases } from './find-phrases'
import { compiledGrammar } from './grammar/compiled-grammar'
import { PHRASE_GRAMMARS } from './grammars'
import { MAX_PHRASE_LENGTH, readPhrase } from './read-phrase'
import type { PhraseOptions } from './reading'

const WORDS = [...compiledGrammar(PHRASE_GRAMMARS.find(({ language }) => language === 'en') ?? never()).vocabulary]
const PIECES = [
  ...WORDS,
  '3',
  '14',
  '2019',
  '2014',
  '44',
  '0',
  '31',
  '10:15',
  '1990s',
  '٣',
  '２０１９',
  '—',
  '’',
  '(',
  ' ',
  '\u0301',
]

function never(): never {
  throw new Error('English is missing')
}

/** Words of the grammar in any order, near misses, and any text at all. */
const phraseText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

const options: fc.Arbitrary<PhraseOptions> = fc.record({
  locale: fc.constantFrom('en', 'en-US', 'en-GB', 'fr', 'ar', 'xx', ''),
  reference: fc.constantFrom(null, '2019-03-18', '2020-02-29', '0001-01-01', '9999-12-31', '2019-02-30', 'x'),
  anchor: fc.constantFrom(
    null,
    ...['2019-02-03', '2014-22', '[..2019]', '2014/..', 'Y-17E7', 'x', '-9999', '2014~'].map((edtf) => ({ edtf })),
  ),
  hemisphere: fc.constantFrom(undefined, 'north' as const, 'south' as const),
  weekStart: fc.constantFrom(null, 'monday' as const, 'sunday' as const, 'saturday' as const),
})

describe('any phrase at all', () => {
  it('gives canonical EDTF, each date once, within the phrase, and never an error', () => {
    fc.assert(
      fc.property(phraseText, options, (phrase, given) => {
        const readings = readPhrase(phrase, given)
        for (const { edtf, span, relation, basis } of readings) {
          if (edtf === null) expect(basis).toBe('relative')
          else expect(formatEdtf(parseEdtf(edtf))).toBe(edtf)
          expect(0 <= span.start && span.start < span.end && span.end <= phrase.length).toBe(true)
          expect(relation === null || basis === 'relative').toBe(true)
        }
        expect(new Set(readings.map(({ edtf }) => edtf)).size).toBe(readings.length)
      }),
      { numRuns: 3000 },
    )
  })

  it('is found in running text in order, each phrase apart from the next', () => {
    fc.assert(
      fc.property(fc.array(phraseText, { maxLength: 5 }), options, (texts, given) => {
        const text = texts.join(' . ')
        const spans = findPhrases(text, given).map(([first]) => first?.span ?? never())
        for (const [index, { start, end }] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('that is relative comes to what its relation says of the anchor', () => {
    fc.assert(
      fc.property(phraseText, (phrase) => {
        for (const { edtf, relation } of readPhrase(phrase, {
          locale: 'en',
          reference: '2019-03-18',
          anchor: { edtf: '2019-02-03' },
        })) {
          if (relation && edtf) expect(formatEdtf(resolveRelative(parseEdtf('2019-02-03'), relation))).toBe(edtf)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('that is EDTF means just that, first', () => {
    for (const edtf of [
      '2019-02-03',
      '2014-22/..',
      '[2019-02-05..2019-02-10]',
      '201X',
      'Y-17E7',
      '{1960,1961-12}',
      '2004-06~/2006-08',
    ]) {
      expect(readPhrase(` ${edtf} `, { locale: 'en' })[0]).toEqual({
        edtf,
        basis: 'stated',
        assumption: null,
        span: { start: 1, end: 1 + edtf.length },
        relation: null,
      })
    }
  })

  it('beyond the longest that is read gives nothing', () => {
    expect(readPhrase(`${' '.repeat(MAX_PHRASE_LENGTH - 4)}2014`, { locale: 'en' })).toHaveLength(1)
    expect(readPhrase(`${' '.repeat(MAX_PHRASE_LENGTH - 3)}2014`, { locale: 'en' })).toEqual([])
  })
})

describe('digits', () => {
  const SCRIPTS = [
    '٠١٢٣٤٥٦٧٨٩',
    '۰۱۲۳۴۵۶۷۸۹',
    '०१२३४५६७८९',
    '๐๑๒๓๔๕๖๗๘๙',
    '０１２３４５６７８９',
    '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
    '𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿',
  ]

  it.each(SCRIPTS)('%s are read like 0123456789', (script) => {
    const digits = [...script]
    for (const phrase of [
      '3 February 2019',
      '13/4/2019',
      'from 1914 to 1918',
      '44 BC',
      '3 days after 3 February 2019',
    ]) {
      const written = phrase.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
      const edtfOf = (text: string) => readPhrase(text, { locale: 'en' }).map(({ edtf }) => edtf)
      expect(edtfOf(written)).toEqual(edtfOf(phrase))
      expect(edtfOf(phrase)).not.toEqual([])
    }
  })
})

describe('what the words leave open', () => {
  const edtfOf = (phrase: string, given: Partial<PhraseOptions>) =>
    readPhrase(phrase, { locale: 'en', ...given }).map(({ edtf }) => edtf)

  it('is the order of 3/4/2019, which the region decides', () => {
    expect(edtfOf('3/4/2019', { locale: 'en-US' })).toEqual(['2019-03-04', '2019-04-03'])
    expect(edtfOf('3/4/2019', { locale: 'en-GB' })).toEqual(['2019-04-03', '2019-03-04'])
    expect(edtfOf('3/4/2019', { locale: 'en-Latn-US' })).toEqual(['2019-03-04', '2019-04-03'])
  })

  it('is the hemisphere of a season', () => {
    expect(edtfOf('in the autumn of 2014', { hemisphere: 'south' })).toEqual(['2014-31'])
    expect(edtfOf('in the summer of 2014', { hemisphere: 'south' })).toEqual(['2014-30', '2013-30'])
    expect(edtfOf('last winter', { hemisphere: 'south', reference: '2019-03-18' })).toEqual(['2018-32'])
    expect(edtfOf('early spring 2014', { hemisphere: 'south' })).toEqual(['2014-09'])
  })

  it('is the day on which a week begins', () => {
    const anchor = { edtf: '2019-02-03' }
    expect(edtfOf('the same week', { anchor, weekStart: 'monday' })).toEqual(['[2019-01-28..2019-02-03]'])
    expect(edtfOf('the same week', { anchor, weekStart: 'sunday' })).toEqual(['[2019-02-03..2019-02-09]'])
    expect(edtfOf('last week', { reference: '2019-03-20', weekStart: 'saturday' })).toEqual([
      '[2019-03-09..2019-03-15]',
    ])
  })

  it('is nothing where a relative phrase has no anchor: its relation waits', () => {
    expect(readPhrase('a few days after', { locale: 'en' })).toMatchObject([
      { edtf: null, basis: 'relative', relation: { kind: 'after', minDays: 2, maxDays: 7, notAfter: null } },
    ])
    expect(readPhrase('later', { locale: 'en', reference: '2019-03-18' })).toMatchObject([
      { edtf: null, relation: { kind: 'after', minDays: null, maxDays: null, notAfter: '2019-03-18' } },
    ])
  })

  it('is told in the assumption, and as the basis', () => {
    expect(readPhrase('Feb. 3', { locale: 'en', reference: '2019-03-18' })).toMatchObject([
      { basis: 'inferred', assumption: 'Year from the publication date, 18 March 2019' },
    ])
    expect(readPhrase('3 February 2019', { locale: 'en', reference: '2019-03-18' })).toMatchObject([
      { basis: 'stated', assumption: null },
    ])
  })

  it('is left open by a reference or an anchor that is no date', () => {
    expect(edtfOf('Feb. 3', { reference: '2019-02-30' })).toEqual(['XXXX-02-03'])
    expect(edtfOf('the next day', { anchor: { edtf: 'someday' } })).toEqual([null])
  })

  it('does not include what stands around the phrase', () => {
    const [reading] = readPhrase(' “in the summer of 2014,” ', { locale: 'en' })
    expect(reading?.span).toEqual({ start: 2, end: 23 })
  })
})
