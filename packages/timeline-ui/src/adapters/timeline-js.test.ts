import { describe, expect, it } from 'vitest'
import { fromTimelineJs } from './timeline-js'
import { UnreadableTimelineError } from './unreadable-timeline-error'

const BRIDGE = {
  title: {
    text: { headline: 'The bridge', text: '<p>A crossing, <i>from plan to ruin</i>.</p>' },
    media: { url: 'https://example.org/bridge.jpg', caption: 'The bridge in 1931', credit: 'City archive' },
    background: { url: 'https://example.org/sky.jpg', color: '#0f9bd1' },
  },
  scale: 'human',
  eras: [
    {
      start_date: { year: '1929' },
      end_date: { year: '1933' },
      text: { headline: 'The <b>slump</b>', text: 'unread' },
    },
    { start_date: { year: '1939' }, text: { headline: 'No end' } },
  ],
  events: [
    {
      start_date: { year: '1931', month: '5', day: '9', format: 'full' },
      end_date: { year: 1931, month: 5, day: 11 },
      text: {
        headline: 'It opens &ndash; at last',
        text: '<p>Crowds came, says <a href="https://example.org/paper?d=9&amp;p=1" target="_blank">the paper</a>.</p><p>More at https://example.org/more.</p>',
      },
      media: {
        url: 'https://example.org/film.mp4',
        caption: 'A film <a href="javascript:steal()">here</a>',
        credit: 'Newsreel &copy; 1931',
        thumbnail: 'https://example.org/film.jpg',
        alt: 'Crowds',
        title: 'Opening',
        link: 'https://example.org/film',
        link_target: '_blank',
      },
      group: ' City ',
      unique_id: 'opening',
      background: { color: 'red' },
      x_sources: [{ title: 'The Paper' }],
    },
    {
      start_date: { year: '1944', month: '9' },
      display_date: 'Late <em>summer</em> 1944',
      text: { headline: 'It falls', text: 'Nobody saw it.' },
      media: { url: '<iframe src="https://example.org/embed/7" width="560"></iframe>' },
      group: 'War',
    },
    { start_date: { year: 1946, display_date: 'after the war' }, text: { headline: '', text: 'Rubble is cleared.' } },
    { text: { headline: 'No date' } },
    {
      start_date: { year: 1951 },
      text: { headline: 'It falls' },
      unique_id: 'opening',
      x_edtf: '1951~',
      x_stated: 'c. 1951',
    },
    'not a slide',
  ],
}

describe('a document of TimelineJS 3', () => {
  const { heading, incidents, lanes, eras, aside, report } = fromTimelineJs(BRIDGE)
  const [opening, fall, rubble, second] = incidents

  it('carries what can be carried, in its order', () => {
    expect(incidents.map(({ id, title }) => [id, title])).toEqual([
      ['opening', 'It opens – at last'],
      ['it-falls', 'It falls'],
      ['1946', '1946'],
      ['opening-2', 'It falls'],
    ])
    expect(opening?.summary).toBe('Crowds came, says the paper.\n\nMore at https://example.org/more.')
  })

  it('reads the dates without a precision that they do not have, and keeps the words for them', () => {
    expect(incidents.map(({ date }) => [date.edtf, date.label, date.stated ?? null])).toEqual([
      ['1931-05-09/1931-05-11', '9–11 May 1931', null],
      ['1944-09', 'September 1944', 'Late summer 1944'],
      ['1946', '1946', 'after the war'],
      ['1951~', 'about 1951', 'c. 1951'],
    ])
    expect(rubble?.date).toMatchObject({ earliest: Date.UTC(1946, 0), latest: Date.UTC(1947, 0), shape: 'moment' })
    expect(opening?.date).toMatchObject({ shape: 'span', core: { earliest: Date.UTC(1931, 4, 10) } })
  })

  it('keeps links as links, and media with caption and credit', () => {
    expect(opening?.links).toEqual([
      { text: 'the paper', href: 'https://example.org/paper?d=9&p=1' },
      { text: 'https://example.org/more', href: 'https://example.org/more' },
    ])
    expect(opening?.media).toEqual([
      {
        kind: 'video',
        url: 'https://example.org/film.mp4',
        title: 'Opening',
        caption: 'A film here',
        credit: 'Newsreel © 1931',
        alt: 'Crowds',
        thumbnail: 'https://example.org/film.jpg',
        href: 'https://example.org/film',
      },
    ])
    expect(fall?.media).toMatchObject([{ kind: 'page', url: 'https://example.org/embed/7' }])
  })

  it('makes groups lanes and keeps eras and the title slide', () => {
    expect(lanes).toEqual(['City', 'War'])
    expect(incidents.map(({ lane }) => lane)).toEqual(['City', 'War', null, null])
    expect(eras.map(({ label, date }) => [label, date.edtf])).toEqual([['The slump', '1929/1933']])
    expect(heading).toMatchObject({ title: 'The bridge', summary: 'A crossing, from plan to ruin.' })
    expect(heading?.media).toMatchObject([{ kind: 'image', caption: 'The bridge in 1931', credit: 'City archive' }])
  })

  it('keeps the rest aside', () => {
    expect(aside).toEqual({})
    expect(opening?.aside).toEqual({
      background: { color: 'red' },
      x_sources: [{ title: 'The Paper' }],
      start_date: { format: 'full' },
      media: { link_target: '_blank' },
    })
    expect(second?.aside).toEqual({})
  })

  it('says what it did not carry, in one sentence each', () => {
    expect(report).toEqual([
      { path: 'events[0].media.caption', reason: 'A link to "javascript:steal()" is not safe and was left out.' },
      { path: 'events[].media.link_target', reason: 'It has no place in the timeline and is kept in aside.' },
      { path: 'events[].start_date.format', reason: 'It has no place in the timeline and is kept in aside.' },
      { path: 'events[].background', reason: 'It has no place in the timeline and is kept in aside.' },
      { path: 'events[].x_sources', reason: 'It has no place in the timeline and is kept in aside.' },
      { path: 'events[1].media', reason: 'Of the code to embed only address and words are carried.' },
      { path: 'events[2]', reason: 'It has no title; its date stands in for one.' },
      { path: 'events[3]', reason: 'Left out: It has no start date.' },
      { path: 'events[5]', reason: 'Left out: It is no record.' },
      { path: 'title.text.text', reason: 'It is plain text now; lost: i.' },
      { path: 'title.background', reason: 'It has no place in the timeline and is kept in aside.' },
      { path: 'events[4]', reason: 'The id "opening" is used more than once; this one became "opening-2".' },
      { path: 'eras[].text.text', reason: 'It has no place in the timeline and was left out.' },
      { path: 'eras[1]', reason: 'Left out: An era needs a start and an end.' },
    ])
  })
})

describe('a document of TimelineJS 2', () => {
  const older = {
    timeline: {
      headline: 'Gardens',
      type: 'default',
      text: '<p>Of the city</p>',
      asset: { media: 'https://example.org/roses.jpg', credit: 'A. Person', caption: 'Roses' },
      date: [
        {
          startDate: '1911,12',
          endDate: '1912',
          headline: 'The first is <i>laid out</i>',
          text: 'By <a href="/people/7">its gardener</a>.',
          tag: 'Parks',
          classname: 'green',
          asset: { media: 'https://example.org/plan', thumbnail: '/plan.png', credit: '', caption: 'The plan' },
        },
        { startDate: 'sometime', headline: 'Lost' },
      ],
      era: [{ startDate: '1914', endDate: '1918', headline: 'War', tag: 'x' }],
    },
  }

  it('is read as its successor is', () => {
    const { heading, incidents, lanes, eras, report } = fromTimelineJs(older, { locale: 'en' })
    expect(heading).toMatchObject({ title: 'Gardens', summary: 'Of the city', media: [{ credit: 'A. Person' }] })
    expect(incidents).toMatchObject([
      {
        id: 'the-first-is-laid-out',
        title: 'The first is laid out',
        summary: 'By its gardener.',
        lane: 'Parks',
        language: 'en',
        date: { edtf: '1911-12/1912' },
        links: [{ text: 'its gardener', href: '/people/7' }],
        media: [
          { kind: 'page', url: 'https://example.org/plan', thumbnail: '/plan.png', caption: 'The plan', credit: null },
        ],
        aside: { classname: 'green' },
      },
    ])
    expect(lanes).toEqual(['Parks'])
    expect(eras.map(({ label, date }) => [label, date.edtf])).toEqual([['War', '1914/1918']])
    expect(report.map(({ path }) => path)).toEqual([
      'timeline.date[0].headline',
      'timeline.date[].classname',
      'timeline.date[1]',
      'timeline.era[].tag',
    ])
  })

  it.each([
    ['JSON', (json: string) => json],
    ['JSON with a mark before it', (json: string) => `\uFEFF${json}`],
    ['JSONP', (json: string) => `storyjs_jsonp_data = ${json};`],
    ['a callback', (json: string) => `my.callback(${json});\n`],
    ['a variable', (json: string) => `var data = ${json}`],
  ])('comes as %s too', (_name, wrap) => {
    expect(fromTimelineJs(wrap(JSON.stringify(older)))).toEqual(fromTimelineJs(older))
  })
})

describe('what is no document of TimelineJS', () => {
  it.each([
    [null, 'it is no object'],
    [[], 'it is no object'],
    ['', 'it is no JSON'],
    ['{"events": [', 'it is no JSON'],
    ['fetch("x").then(() => ({}))', 'it is no JSON'],
    [{}, 'no list "events"'],
    [{ events: {} }, 'no list "events"'],
    [{ timeline: {} }, 'no list "timeline.date"'],
  ])('%j is refused with a sentence', (document, sentence) => {
    expect(() => fromTimelineJs(document)).toThrow(UnreadableTimelineError)
    expect(() => fromTimelineJs(document)).toThrow(sentence)
  })

  it('names a time zone that does not exist', () => {
    expect(() => fromTimelineJs({ events: [] }, { timeZone: 'Mars/Olympus' })).toThrow(
      new UnreadableTimelineError('There is no time zone "Mars/Olympus".'),
    )
  })
})

it.each([
  ['One<br>line', 'One line'],
  [2014, '2014'],
  [Number.NaN, '1999'],
  [{}, '1999'],
  ['<p> </p>', '1999'],
])('makes of the headline %j the title %j', (headline, title) => {
  const events = [{ start_date: { year: 1999 }, text: { headline } }]
  expect(fromTimelineJs({ events }).incidents).toMatchObject([{ title }])
})

it('tells dates in the language asked for, and lays days in the zone asked for', () => {
  const events = [{ start_date: { year: 2019, month: 2, day: 3 }, text: { headline: 'x' } }]
  const [incident] = fromTimelineJs({ events }, { locale: 'ar-IQ', timeZone: 'Asia/Baghdad' }).incidents
  expect(incident).toMatchObject({
    language: 'ar-IQ',
    date: { label: '٣ شباط ٢٠١٩', earliest: Date.UTC(2019, 1, 2, 21) },
  })
})
