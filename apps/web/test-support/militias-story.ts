import type { Article, Body, Inline, Timeline } from '@dateline/schema'
import { incidentOf } from './incident'
import { ASSEMBLED, BROADCAST, KILLING, MILITIA_ITEMS, PATROL, SEIZED, TRUCE, VIDEO } from './militias-incidents'
import { IRAQ, JOURNAL } from './references'

function words(text: string): Inline {
  return { type: 'text', text, marks: [] }
}
function about(item: { publicId: string; slug: string }, text: string): Inline {
  return {
    type: 'mention',
    of: 'incident',
    publicId: item.publicId,
    slug: item.slug,
    children: [{ type: 'text', text, marks: [] }],
  }
}

const BODY: Body = [
  {
    type: 'paragraph',
    children: [
      words('On '),
      about(KILLING, '3 February the novelist Alaa Mashzoub was shot while cycling'),
      words(
        ' through Karbala, his home town. He had written the history of the country’s vanished Jewish community and spoken against Iran’s weight in its politics; his relatives believe that is why militiamen chose him.',
      ),
    ],
  },
  {
    type: 'paragraph',
    children: [
      about(BROADCAST, 'A few days later Aws al-Khafaji'),
      words(', who leads a militia himself and is of the same family, said on television that Iran should keep out. '),
      about(SEIZED, 'Men of the Iran-backed units took him away'),
      words('; as of 18 March nobody had seen him since.'),
    ],
  },
  {
    type: 'paragraph',
    children: [
      words('That same week, near a base in the east of Mosul, '),
      about(PATROL, 'militiamen parked a vehicle across the path of an American foot patrol'),
      words(', walked behind it and filmed. No one was reported hurt. '),
      about(VIDEO, 'A video of it appeared later'),
      words(' and claims that the Ninawah Command had disrupted the patrol.'),
    ],
  },
  { type: 'heading', level: 2, children: [words('Five years in the making')] },
  {
    type: 'paragraph',
    children: [
      words('The units themselves go back to the war against ISIS. '),
      about(ASSEMBLED, 'In the summer of 2014 existing Shiite militias were brought together'),
      words(' as the extremists moved on Baghdad, and '),
      about(TRUCE, 'a truce of necessity'),
      words(
        ' held between them and the Americans while both fought the same enemy. Some 5,200 American troops were in Iraq when the report was written. ',
      ),
      {
        type: 'link',
        href: 'https://www.wsj.com/',
        children: [{ type: 'text', text: 'The report', marks: ['italic'] }],
      },
      words(' expects the two sides to clash; that is its author’s opinion.'),
    ],
  },
]

const TIMELINE_REF = {
  publicId: 'timkarb001',
  slug: 'the-militias-and-the-killing-in-karbala',
  title: 'The militias and the killing in Karbala',
  intro:
    'A novelist is shot, his kinsman speaks and disappears, a patrol is stopped: five weeks at the start of 2019, and the summer that they grew out of.',
  language: 'en',
  incidentCount: MILITIA_ITEMS.length,
} as const

export const MILITIA_ARTICLE: Article = {
  publicId: 'artmilit01',
  slug: 'militias-act-with-a-freer-hand-in-iraq',
  kind: 'digest',
  title: 'Militias act with a freer hand in Iraq',
  dek: 'Within one week a writer was killed, his kinsman vanished and an American patrol was stopped. Together they show a second power growing beside the state.',
  body: BODY,
  language: 'en',
  bylines: [{ name: 'The Dateline desk', role: 'editor' }],
  quotedFrom: { source: JOURNAL, quotedOn: '2019-03-18', repostedOn: '2019-03-19' },
  publishedAt: '2026-11-20T08:00:00.000Z',
  firstPublishedAt: '2026-11-20T08:00:00.000Z',
  substantivelyUpdatedAt: null,
  topics: [IRAQ],
  heroMedia: null,
  incidents: MILITIA_ITEMS,
  timelines: [TIMELINE_REF],
  corrections: [],
  seo: { title: null, description: null },
}

export const MILITIA_TIMELINE: Timeline = {
  publicId: TIMELINE_REF.publicId,
  slug: TIMELINE_REF.slug,
  title: TIMELINE_REF.title,
  intro: TIMELINE_REF.intro,
  language: 'en',
  mode: 'picked',
  lanesBy: 'none',
  eras: [],
  isEmbeddable: true,
  defaultWindow: null,
  incidentCount: MILITIA_ITEMS.length,
  articles: [
    {
      publicId: MILITIA_ARTICLE.publicId,
      slug: MILITIA_ARTICLE.slug,
      title: MILITIA_ARTICLE.title,
      kind: MILITIA_ARTICLE.kind,
      dek: MILITIA_ARTICLE.dek,
      language: 'en',
      publishedAt: MILITIA_ARTICLE.publishedAt,
    },
  ],
  corrections: [],
  publishedAt: '2026-11-20T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
}

export const MILITIA_INCIDENTS = MILITIA_ITEMS.map((item) =>
  incidentOf(item, {
    articles: MILITIA_TIMELINE.articles.slice(),
    timelines: [TIMELINE_REF],
    related:
      item === BROADCAST
        ? [{ relation: 'responds-to', incident: KILLING }]
        : item === SEIZED
          ? [{ relation: 'follows', incident: BROADCAST }]
          : [],
  }),
)
