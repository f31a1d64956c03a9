import type { StoryIncident } from '../story'

const REPORT = 'wsj-2019-03-18'
/** The day of the report: nothing that it tells of is later. */
const REPORTED_ON = '2019-03-18'

export const incidents: readonly StoryIncident[] = [
  {
    key: 'pmu-assembled',
    title: 'Popular Mobilization Units assembled',
    summary: 'As ISIS advances toward Baghdad, the units are put together, mainly out of existing Shiite militias.',
    type: 'formation',
    date: {
      stated: 'in the summer of 2014',
      edtf: '2014-22',
      note: 'Season: northern, meteorological (June to August).',
    },
    places: [{ place: 'iraq', role: 'scene', precision: 'country' }],
    participants: [
      { actor: 'pmu', role: 'acted' },
      { actor: 'isis', role: 'other' },
    ],
    citations: [{ source: REPORT, passage: 'in the summer of 2014', asserts: ['happened', 'date', 'who'] }],
    verification: 'reported',
    topics: ['iraq', 'armed-groups'],
    rank: 60,
  },
  {
    key: 'truce-of-necessity',
    title: 'Shiite militias and U.S. forces kept a truce',
    summary: 'Out of necessity the militias and the U.S. forces leave each other alone during the fight against ISIS.',
    type: 'agreement',
    date: {
      edtf: '2014-22/',
      basis: 'inferred',
      note: 'From the threat of the summer of 2014 on. The report states no end: it is unknown, which is not to say that the truce goes on.',
    },
    places: [{ place: 'iraq', role: 'scene', precision: 'country' }],
    participants: [
      { actor: 'shiite-militias', role: 'acted' },
      { actor: 'us-forces', role: 'acted' },
    ],
    citations: [{ source: REPORT, asserts: ['happened', 'who'] }],
    verification: 'reported',
    related: [{ relation: 'follows', incident: 'pmu-assembled' }],
    topics: ['iraq', 'armed-groups'],
    rank: 40,
  },
  {
    key: 'mashzoub-killed',
    title: 'Novelist Alaa Mashzoub shot dead in Karbala',
    summary:
      'Gunmen who are not named shoot the novelist while he is cycling in his home town. His relatives believe that militiamen targeted him for his criticism of Iran’s influence.',
    type: 'killing',
    date: {
      stated: 'Feb. 3',
      edtf: '2019-02-03',
      basis: 'inferred',
      note: 'Year taken from the date of publication, 18 March 2019.',
    },
    places: [{ place: 'karbala', role: 'scene', precision: 'town' }],
    participants: [
      { actor: 'alaa-mashzoub', role: 'victim' },
      { actor: 'gunmen', role: 'acted' },
      { actor: 'shiite-militiamen', role: 'acted', certainty: 'alleged', accordingTo: 'his relatives' },
    ],
    citations: [{ source: REPORT, passage: 'Feb. 3', asserts: ['happened', 'date', 'place', 'who', 'role'] }],
    verification: 'reported',
    topics: ['iraq', 'freedom-of-expression'],
    rank: 95,
  },
  {
    key: 'khafaji-speaks',
    title: 'Aws al-Khafaji denounced Iranian interference',
    summary: 'Al-Khafaji, who leads a Shiite militia and is a kinsman of Mashzoub, speaks on television.',
    type: 'statement',
    date: {
      stated: 'a few days after',
      basis: 'relative',
      note: '“A few days” read as two to seven, counted from the killing of Alaa Mashzoub.',
      relation: { kind: 'after', anchor: 'mashzoub-killed', minDays: 2, maxDays: 7 },
    },
    places: [{ place: 'iraq', role: 'scene', precision: 'country' }],
    participants: [{ actor: 'aws-al-khafaji', role: 'acted' }],
    citations: [{ source: REPORT, passage: 'a few days after', asserts: ['happened', 'date', 'who', 'role'] }],
    verification: 'reported',
    related: [{ relation: 'follows', incident: 'mashzoub-killed' }],
    topics: ['iraq', 'freedom-of-expression', 'armed-groups'],
    rank: 70,
  },
  {
    key: 'khafaji-seized',
    title: 'Aws al-Khafaji seized; not seen since',
    summary:
      'The report says that militias of the Popular Mobilization Units took him away. As of 18 March 2019 he had not been seen again.',
    type: 'abduction',
    date: {
      basis: 'relative',
      note: 'No date is stated: after the broadcast, at the latest on the day of the report, 18 March 2019.',
      relation: { kind: 'after', anchor: 'khafaji-speaks', minDays: 0, notAfter: REPORTED_ON },
    },
    places: [{ place: 'iraq', role: 'scene', precision: 'country' }],
    participants: [
      { actor: 'aws-al-khafaji', role: 'victim' },
      { actor: 'pmu-militias', role: 'acted', accordingTo: 'The Wall Street Journal' },
    ],
    citations: [{ source: REPORT, asserts: ['happened', 'who', 'role'] }],
    verification: 'reported',
    related: [{ relation: 'follows', incident: 'khafaji-speaks' }],
    topics: ['iraq', 'armed-groups'],
    rank: 80,
  },
  {
    key: 'patrol-blocked',
    title: 'U.S. foot patrol blocked and filmed in eastern Mosul',
    summary:
      'Shiite militiamen put a vehicle in the way of a U.S. Army patrol near the al-Qathia base, follow it and film it. Nobody is reported hurt.',
    type: 'clash',
    date: {
      stated: 'the same week',
      basis: 'relative',
      note: 'As the killing on 3 February 2019, a Sunday: the last day of a week that begins on Monday (28 January to 3 February), the first of one that begins on Sunday (3 to 9 February). Both are allowed for.',
      relation: { kind: 'same-week', anchor: 'mashzoub-killed' },
    },
    places: [
      { place: 'al-qathia-base', role: 'scene', precision: 'near' },
      { place: 'eastern-mosul', role: 'scene', precision: 'district' },
    ],
    participants: [
      { actor: 'shiite-militiamen', role: 'acted' },
      { actor: 'us-army-patrol', role: 'affected' },
    ],
    citations: [{ source: REPORT, passage: 'the same week', asserts: ['happened', 'date', 'place', 'who', 'role'] }],
    verification: 'reported',
    topics: ['iraq', 'armed-groups'],
    rank: 65,
  },
  {
    key: 'patrol-video-released',
    title: 'Video of the blocked patrol released',
    summary: 'The video claims that the Ninawah Command of the Popular Mobilization Units disrupted the patrol.',
    type: 'publication',
    date: {
      stated: 'later',
      basis: 'relative',
      note: 'After the encounter that it shows, at the latest on the day of the report, 18 March 2019.',
      relation: { kind: 'after', anchor: 'patrol-blocked', minDays: 0, notAfter: REPORTED_ON },
    },
    places: [],
    participants: [{ actor: 'ninawah-command', role: 'acted', certainty: 'alleged', accordingTo: 'the video' }],
    citations: [{ source: REPORT, passage: 'later', asserts: ['happened', 'date'] }],
    verification: 'reported',
    related: [{ relation: 'follows', incident: 'patrol-blocked' }],
    topics: ['iraq', 'armed-groups'],
    rank: 45,
  },
]
