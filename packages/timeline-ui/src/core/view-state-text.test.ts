import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { soundFilter } from './timeline-filter'
import type { ViewState } from './view-state'
import { formatViewState, parseViewState } from './view-state-text'

const whole: ViewState = { window: null, selected: null, filter: {}, view: 'picture', expanded: [] }
const summer = { from: Date.UTC(2014, 5), to: Date.UTC(2014, 8) }

const label = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '__proto__', 'a=b&c', '100%', '+', 'بغداد'))
const lanes = fc.array(fc.option(label), { maxLength: 4 })
const instant = fc.integer({ min: -1e6, max: 1e6 }).map((days) => days * 86_400_000)
const views: fc.Arbitrary<ViewState> = fc.record({
  window: fc.option(
    fc
      .tuple(instant, fc.integer({ min: 1, max: 1999 }))
      .map(([from, days]) => ({ from, to: from + days * 86_400_000 })),
  ),
  selected: fc.option(label),
  filter: fc.record({ lanes, facets: fc.dictionary(label, fc.array(label)), text: label }).map(soundFilter),
  view: fc.constantFrom('picture', 'list'),
  expanded: lanes,
})

describe('a view as text', () => {
  it('can be read in an address', () => {
    const view: ViewState = {
      window: summer,
      selected: 'mashzoub-shot',
      filter: { lanes: [null, 'Iraq'], facets: { place: ['Baghdad', 'Karbala, Iraq'] }, text: 'two words' },
      view: 'list',
      expanded: [null, ''],
    }
    const text =
      'window=2014-06..2014-09&selected=mashzoub-shot&view=list&text=two%20words&lane=Iraq&lane' +
      '&facet.place=Baghdad&facet.place=Karbala,%20Iraq&expanded&expanded='
    expect(formatViewState(view)).toBe(text)
    expect(parseViewState(text)).toEqual({ ...view, filter: soundFilter(view.filter) })
    expect(formatViewState(whole)).toBe('window=all')
  })

  it('comes back as it was', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseViewState(formatViewState(view))).toEqual(view)
      }),
    )
  })

  it('needs no more escaping in an address', () => {
    fc.assert(
      fc.property(views, (view) => {
        const text = formatViewState(view)
        expect(new URL(`https://example.org/?${text}`).search).toBe(`?${text.replaceAll("'", '%27')}`)
      }),
    )
  })

  it('leaves parameters of others aside', () => {
    expect(parseViewState('?utm_source=letter&window=all&page=%E0%A4%A')).toEqual(whole)
    expect(parseViewState('#selected=a')).toEqual({ ...whole, selected: 'a' })
    expect(parseViewState(new URLSearchParams({ text: 'a b+c' }).toString())?.filter).toEqual({ text: 'a b+c' })
  })

  it.each([
    '',
    '?',
    'hello',
    'utm_source=letter',
    'window',
    'window=',
    'window=2014',
    'window=2015..2014',
    'view=grid',
    'view',
    'selected=%E0%A4%A',
    'lane=%',
    'facet.place',
    'selected',
    `selected=${'a'.repeat(9000)}`,
    'window=all&view=Picture',
    'toString=1',
    '__proto__=1',
  ])('is none in %j', (text) => {
    expect(parseViewState(text)).toBeNull()
  })

  it('never fails, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('window=', '&', '..', 'lane', 'facet.', '%', '='),
    )
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const view = parseViewState(text)
          if (view) expect(parseViewState(formatViewState(view))).toEqual(view)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('harms no prototype', () => {
    parseViewState('facet.__proto__=polluted')
    expect(Object.hasOwn(Object.prototype, '0')).toBe(false)
    expect(formatViewState(parseViewState('facet.__proto__=a') ?? whole)).toBe('window=all&facet.__proto__=a')
  })

  it('writes half a character as its replacement', () => {
    expect(parseViewState(formatViewState({ ...whole, selected: 'a\ud800b' }))?.selected).toBe('a\ufffdb')
  })
})
