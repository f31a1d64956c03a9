import type { Article, HonestDate, Timeline, TimelineItem } from '@dateline/schema'
import { exactDay, honestDate, utcDay } from './dates'
import { incidentOf, timelineItem } from './incident'
import { actor, NASA, participant, place, SPACE, scene } from './references'

const SOVIET = actor('actsoviet1', 'Soviet space programme', 'organisation')
const AGENCY = actor('actnasa001', 'NASA', 'organisation')
const BAIKONUR = place('plcbaik001', 'Baikonur', 'site')
const CAPE = place('plccape001', 'Cape Canaveral', 'site')
const MOON = place('plcmoon001', 'The Moon', 'celestial-body')

interface Flight {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly type: TimelineItem['type']
  readonly date: HonestDate
  readonly by: 'soviet' | 'american'
}

function years(from: number, to: number, label: string): HonestDate {
  return honestDate({
    edtf: `${from}/${to}`,
    label,
    earliest: utcDay(from, 1, 1),
    latest: utcDay(to + 1, 1, 1),
    core: { earliest: utcDay(from + 1, 1, 1), latest: utcDay(to, 1, 1) },
    shape: 'span',
    precision: 'span',
  })
}

const FLIGHTS: readonly Flight[] = [
  {
    id: 'incsputnik',
    slug: 'sputnik-1-reaches-orbit',
    title: 'Sputnik 1 reaches orbit',
    summary: 'The first artificial satellite circles the Earth and its signal is heard around the world.',
    type: 'launch',
    date: exactDay([1957, 10, 4], '4 October 1957'),
    by: 'soviet',
  },
  {
    id: 'incexplor1',
    slug: 'explorer-1-launched',
    title: 'Explorer 1 launched',
    summary: 'The first American satellite; its counter finds the radiation belts.',
    type: 'launch',
    date: exactDay([1958, 2, 1], '1 February 1958'),
    by: 'american',
  },
  {
    id: 'incmercury',
    slug: 'project-mercury',
    title: 'Project Mercury',
    summary: 'The first American programme to send people into space.',
    type: 'mission',
    date: years(1958, 1963, 'From 1958 to 1963'),
    by: 'american',
  },
  {
    id: 'incvostok1',
    slug: 'vostok-1-carries-yuri-gagarin',
    title: 'Vostok 1 carries Yuri Gagarin around the Earth',
    summary: 'The first human being in space completes one orbit.',
    type: 'mission',
    date: exactDay([1961, 4, 12], '12 April 1961'),
    by: 'soviet',
  },
  {
    id: 'incgemini1',
    slug: 'project-gemini',
    title: 'Project Gemini',
    summary: 'Two-person flights practise rendezvous, docking and work outside the craft.',
    type: 'mission',
    date: years(1961, 1966, 'From 1961 to 1966'),
    by: 'american',
  },
  {
    id: 'incapollo8',
    slug: 'apollo-8-orbits-the-moon',
    title: 'Apollo 8 orbits the Moon',
    summary: 'Three people leave the Earth’s neighbourhood for the first time.',
    type: 'mission',
    date: honestDate({
      edtf: '1968-12-21/1968-12-27',
      label: 'From 21 to 27 December 1968',
      earliest: utcDay(1968, 12, 21),
      latest: utcDay(1968, 12, 28),
      core: { earliest: utcDay(1968, 12, 22), latest: utcDay(1968, 12, 27) },
      shape: 'span',
      precision: 'span',
    }),
    by: 'american',
  },
  {
    id: 'incapol11a',
    slug: 'apollo-11-lands-on-the-moon',
    title: 'Apollo 11 lands on the Moon',
    summary: 'Two astronauts walk on the surface and bring back samples.',
    type: 'landing',
    date: exactDay([1969, 7, 20], '20 July 1969'),
    by: 'american',
  },
  {
    id: 'inclunokh1',
    slug: 'lunokhod-1-drives-on-the-moon',
    title: 'Lunokhod 1 drives on the Moon',
    summary: 'The first wheeled vehicle on another world.',
    type: 'mission',
    date: honestDate({
      edtf: '1970-11',
      label: 'November 1970',
      earliest: utcDay(1970, 11, 1),
      latest: utcDay(1970, 12, 1),
      precision: 'month',
      boundsLabel: 'between 1 and 30 November 1970',
    }),
    by: 'soviet',
  },
  {
    id: 'incastp001',
    slug: 'apollo-and-soyuz-dock',
    title: 'Apollo and Soyuz dock in orbit',
    summary: 'The two programmes meet for the first time.',
    type: 'mission',
    date: exactDay([1975, 7, 17], '17 July 1975'),
    by: 'american',
  },
]

export const SPACE_ITEMS = FLIGHTS.map(({ id, by, ...flight }) =>
  timelineItem({
    ...flight,
    publicId: id,
    places: [scene(flight.type === 'landing' ? MOON : by === 'soviet' ? BAIKONUR : CAPE, 'exact')],
    participants: [participant(by === 'soviet' ? SOVIET : AGENCY)],
    group: by === 'soviet' ? 'Soviet Union' : 'United States',
    verification: 'confirmed',
    topics: [SPACE],
    sources: [NASA],
    rank: flight.type === 'landing' ? 95 : 60,
  }),
)

export const SPACE_TIMELINE: Timeline = {
  publicId: 'timspace01',
  slug: 'the-first-years-in-space',
  title: 'The first years in space',
  intro: 'From a beeping sphere to two crews shaking hands in orbit: eighteen years of early space flight.',
  language: 'en',
  mode: 'picked',
  lanesBy: 'group',
  eras: [{ label: 'The race to the Moon', date: years(1961, 1969, 'From 1961 to 1969') }],
  isEmbeddable: true,
  defaultWindow: null,
  incidentCount: SPACE_ITEMS.length,
  articles: [],
  corrections: [],
  publishedAt: '2026-11-19T08:00:00.000Z',
  updatedAt: '2026-11-19T08:00:00.000Z',
}

const LOCAL_CLAIM = {
  ...exactDay([1957, 10, 5], '5 October 1957'),
  note: 'By the clock at the launch site it was already past midnight.',
}

export const SPACE_INCIDENTS = SPACE_ITEMS.map((item) =>
  incidentOf(item, {
    timelines: [
      {
        publicId: SPACE_TIMELINE.publicId,
        slug: SPACE_TIMELINE.slug,
        title: SPACE_TIMELINE.title,
        intro: SPACE_TIMELINE.intro,
        language: 'en',
        incidentCount: SPACE_ITEMS.length,
      },
    ],
    ...(item.publicId === 'incsputnik' && {
      counts: [{ what: 'Mass of the satellite in kilograms', low: null, best: 83.6, high: null, source: NASA }],
      citations: [
        {
          source: NASA,
          passage: null,
          locator: 'Opening page',
          asserts: ['happened' as const, 'date' as const],
          stance: 'supports' as const,
          claimedDate: null,
        },
        {
          source: {
            ...NASA,
            publicId: 'srclocal01',
            title: 'Launch log in local time',
            outlet: null,
            access: 'private',
          },
          passage: null,
          locator: null,
          asserts: ['date' as const],
          stance: 'partly' as const,
          claimedDate: LOCAL_CLAIM,
        },
      ],
      corrections: [
        {
          publicId: 'corsputn01',
          kind: 'clarification' as const,
          text: 'The time zone of the launch date is now given.',
          said: '4 October',
          says: '4 October, universal time',
          at: '2026-11-20T12:00:00.000Z',
          language: 'en' as const,
          target: { kind: 'incident' as const, publicId: item.publicId, slug: item.slug, title: item.title },
        },
      ],
    }),
  }),
)

/** An article in Arabic, so that a page in either interface language shows a text in the other. */
export const ARABIC_ARTICLE: Article = {
  publicId: 'artspace01',
  slug: 'ashr-sanawat-fi-al-fada',
  kind: 'analysis',
  title: 'كيف بدأ عصر الفضاء',
  dek: 'من إشارة لاسلكية قصيرة إلى خطوات على سطح القمر في اثني عشر عامًا.',
  body: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'في ', marks: [] },
        {
          type: 'mention',
          of: 'incident',
          publicId: 'incsputnik',
          slug: 'sputnik-1-reaches-orbit',
          children: [{ type: 'text', text: '4 أكتوبر 1957 وصل أول قمر اصطناعي إلى مداره', marks: [] }],
        },
        { type: 'text', text: '، وسمعت محطات الهواة إشارته حول العالم. وبعد أقل من اثني عشر عامًا ', marks: [] },
        {
          type: 'mention',
          of: 'incident',
          publicId: 'incapol11a',
          slug: 'apollo-11-lands-on-the-moon',
          children: [{ type: 'text', text: 'هبطت أبولو 11 على القمر', marks: [] }],
        },
        { type: 'text', text: ' وعاد رواد الفضاء بعينات من تربته.', marks: [] },
      ],
    },
  ],
  language: 'ar',
  bylines: [{ name: 'مكتب التحرير', role: 'author' }],
  quotedFrom: null,
  publishedAt: '2026-11-18T08:00:00.000Z',
  firstPublishedAt: '2026-11-18T08:00:00.000Z',
  substantivelyUpdatedAt: null,
  topics: [SPACE],
  heroMedia: null,
  incidents: SPACE_ITEMS.filter(({ publicId }) => ['incsputnik', 'incapol11a'].includes(publicId)),
  timelines: [],
  corrections: [],
  seo: { title: null, description: null },
}
