import { exactDay, honestDate, utcDay } from './dates'
import { timelineItem } from './incident'
import {
  GUNMEN,
  IRAQ,
  IRAQ_COUNTRY,
  ISIS,
  JOURNAL,
  KARBALA,
  KHAFAJI,
  MASHZOUB,
  NINAWAH,
  PMU,
  participant,
  QATHIA,
  SHIITE_MILITIAS,
  scene,
  US_FORCES,
} from './references'

export const ASSEMBLED = timelineItem({
  publicId: 'incpmu0001',
  slug: 'popular-mobilization-units-assembled',
  title: 'Popular Mobilization Units assembled',
  summary: 'Existing Shiite militias are brought together as ISIS moves on Baghdad.',
  type: 'formation',
  date: honestDate({
    edtf: '2014-22',
    label: 'Summer 2014',
    stated: 'in the summer of 2014',
    earliest: utcDay(2014, 6, 1),
    latest: utcDay(2014, 9, 1),
    precision: 'season',
    boundsLabel: 'between 1 June and 31 August 2014',
    note: 'A northern, meteorological summer.',
    timeZone: 'Asia/Baghdad',
  }),
  places: [scene(IRAQ_COUNTRY, 'country')],
  participants: [participant(PMU), participant(ISIS, { role: 'other' })],
  topics: [IRAQ],
  sources: [JOURNAL],
})

export const TRUCE = timelineItem({
  publicId: 'inctruce01',
  slug: 'truce-of-necessity',
  title: 'Militias and U.S. forces keep a truce of necessity',
  summary: 'While both fight ISIS they leave each other alone.',
  type: 'agreement',
  date: honestDate({
    edtf: '2014-22/',
    label: 'From summer 2014; end not stated',
    earliest: utcDay(2014, 6, 1),
    end: 'unknown',
    shape: 'span',
    precision: 'span',
    basis: 'inferred',
    note: 'It begins with the common threat; when it ended is not said.',
    timeZone: 'Asia/Baghdad',
  }),
  places: [scene(IRAQ_COUNTRY, 'country')],
  participants: [participant(SHIITE_MILITIAS), participant(US_FORCES)],
  topics: [IRAQ],
  sources: [JOURNAL],
})

export const KILLING = timelineItem({
  publicId: 'incmash001',
  slug: 'novelist-alaa-mashzoub-shot-dead-in-karbala',
  title: 'Novelist Alaa Mashzoub shot dead in Karbala',
  summary: 'The chronicler of Iraq’s lost Jewish community is killed while cycling in his home town.',
  type: 'killing',
  date: {
    ...exactDay([2019, 2, 3], '3 February 2019'),
    stated: 'Feb. 3',
    basis: 'inferred',
    note: 'The year follows from the date of publication.',
    timeZone: 'Asia/Baghdad',
  },
  places: [scene(KARBALA, 'town')],
  participants: [
    participant(MASHZOUB, { role: 'victim' }),
    participant(GUNMEN),
    participant(SHIITE_MILITIAS, { certainty: 'alleged', accordingTo: 'his relatives' }),
  ],
  topics: [IRAQ],
  sources: [JOURNAL],
  rank: 90,
})

const killingAnchor = { publicId: KILLING.publicId, slug: KILLING.slug, title: KILLING.title }

export const BROADCAST = timelineItem({
  publicId: 'inckhaf001',
  slug: 'aws-al-khafaji-denounces-iranian-interference',
  title: 'Aws al-Khafaji denounces Iranian interference on television',
  summary: 'A militia leader and kinsman of the dead man says that Iran should keep out.',
  type: 'statement',
  date: honestDate({
    edtf: '[2019-02-05..2019-02-10]',
    label: 'Between 5 and 10 February 2019',
    stated: 'a few days after',
    earliest: utcDay(2019, 2, 5),
    latest: utcDay(2019, 2, 11),
    precision: 'span',
    basis: 'relative',
    relation: { kind: 'after', anchor: killingAnchor },
    note: 'A few days are read as two to seven.',
    timeZone: 'Asia/Baghdad',
  }),
  places: [scene(IRAQ_COUNTRY, 'country')],
  participants: [participant(KHAFAJI)],
  topics: [IRAQ],
  sources: [JOURNAL],
})

export const SEIZED = timelineItem({
  publicId: 'incseiz001',
  slug: 'aws-al-khafaji-seized',
  title: 'Aws al-Khafaji seized; not seen since',
  summary: 'Men of the Iran-backed units take him away. On 18 March nobody had seen him again.',
  type: 'abduction',
  date: honestDate({
    edtf: '[2019-02-05..2019-03-18]',
    label: 'Between 5 February and 18 March 2019',
    earliest: utcDay(2019, 2, 5),
    latest: utcDay(2019, 3, 19),
    precision: 'span',
    basis: 'relative',
    relation: {
      kind: 'after',
      anchor: { publicId: BROADCAST.publicId, slug: BROADCAST.slug, title: BROADCAST.title },
    },
    note: 'After the broadcast, and not after the report.',
    timeZone: 'Asia/Baghdad',
  }),
  places: [scene(IRAQ_COUNTRY, 'country')],
  participants: [participant(KHAFAJI, { role: 'victim' }), participant(PMU)],
  topics: [IRAQ],
  sources: [JOURNAL],
})

export const PATROL = timelineItem({
  publicId: 'incpatr001',
  slug: 'american-foot-patrol-blocked-and-filmed',
  title: 'American foot patrol blocked and filmed in Mosul',
  summary: 'Militiamen park a vehicle across its way, follow it and film. Nobody is reported hurt.',
  type: 'clash',
  date: honestDate({
    edtf: '[2019-01-28..2019-02-09]',
    label: 'Between 28 January and 9 February 2019',
    stated: 'the same week',
    earliest: utcDay(2019, 1, 28),
    latest: utcDay(2019, 2, 10),
    precision: 'span',
    basis: 'relative',
    relation: { kind: 'same-week', anchor: killingAnchor },
    note: 'That Sunday closes one week and opens another: both are counted.',
    timeZone: 'Asia/Baghdad',
  }),
  places: [scene(QATHIA, 'near')],
  participants: [participant(SHIITE_MILITIAS), participant(US_FORCES, { role: 'affected' })],
  topics: [IRAQ],
  sources: [JOURNAL],
})

export const VIDEO = timelineItem({
  publicId: 'incvideo01',
  slug: 'video-of-the-encounter-released',
  title: 'Video of the encounter released',
  summary: 'It claims that the Ninawah Command disrupted the patrol.',
  type: 'publication',
  date: honestDate({
    edtf: '[2019-01-28..2019-03-18]',
    label: 'Between 28 January and 18 March 2019',
    stated: 'later',
    earliest: utcDay(2019, 1, 28),
    latest: utcDay(2019, 3, 19),
    precision: 'span',
    basis: 'relative',
    relation: { kind: 'after', anchor: { publicId: PATROL.publicId, slug: PATROL.slug, title: PATROL.title } },
    note: 'Not after the report.',
    timeZone: 'Asia/Baghdad',
  }),
  participants: [participant(NINAWAH, { role: 'claimant', certainty: 'alleged', accordingTo: 'the video' })],
  topics: [IRAQ],
  sources: [JOURNAL],
})

export const MILITIA_ITEMS = [ASSEMBLED, TRUCE, PATROL, VIDEO, KILLING, BROADCAST, SEIZED]
