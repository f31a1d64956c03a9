import type { Messages as TimelineMessages } from '@dateline/timeline-ui'
import { englishVocabulary } from './english-vocabulary'
import { pluralIn } from './plural'

export const english = {
  vocabulary: englishVocabulary,
  /** Put over the timeline component's own words, which are English. */
  timelineUi: {} as Partial<TimelineMessages>,
  site: {
    skip: 'Skip to the text',
    sections: 'Sections',
    articles: 'Articles',
    timelines: 'Timelines',
    marks: 'What the marks mean',
    marksShort: 'The marks',
    languages: 'Language of this page',
    home: 'Front page',
    promise:
      'Every incident here keeps its source’s own words for when it happened, and is drawn no more exactly than that.',
  },
  counts: {
    incidents: pluralIn('en', { one: '# incident', other: '# incidents' }),
    articles: pluralIn('en', { zero: 'no articles', one: '# article', other: '# articles' }),
    corrections: pluralIn('en', { one: '# correction', other: '# corrections' }),
    noCorrections: 'no corrections',
  },
  home: {
    latest: 'Latest articles',
    timelines: 'Timelines',
    allArticles: 'All articles',
    allTimelines: 'All timelines',
    openTimeline: 'Open this timeline',
    nothingYet: 'Nothing has been published yet.',
    nothingYetHint: 'Articles and timelines appear here as soon as an editor publishes them.',
  },
  lists: {
    articlesIntro: 'Newest first. Each says which incidents it speaks of, and from whom it knows.',
    timelinesIntro: 'Incidents in the order in which they happened, as far as that is known.',
    older: 'Older',
    newest: 'Back to the newest',
    laterPage: 'earlier items',
  },
  article: {
    by: 'By',
    posted: 'Posted',
    updated: 'Updated',
    quotedFrom: 'Quoted from',
    postedHere: 'Posted here',
    incidents: 'Incidents in this article',
    incidentsHint: 'Underlined passages lead to them.',
    timelines: 'It belongs to',
    sources: 'Sources',
    sourcesHint: 'Where a link asks for something, it says so here first.',
  },
  incident: {
    kicker: 'Incident',
    when: 'When',
    stated: 'As stated',
    islamicCalendar: 'In the Islamic calendar',
    persianCalendar: 'In the Persian calendar',
    placed: 'How it was placed',
    anchorUnpublished: 'Relative to an incident that is not published',
    timeZone: 'Time zone of its days',
    notExact: 'The picture shows how far the date is known, not more.',
    where: 'Where',
    whereUnknown: 'No place is stated.',
    withheldUntil: 'The exact place is withheld until',
    who: 'Who',
    whoUnknown: 'Nobody is named.',
    accordingTo: 'according to',
    reportedAs: 'named in the source as',
    numbers: 'Numbers',
    atLeast: 'at least',
    atMost: 'at most',
    best: 'best estimate',
    verification: 'How sure',
    evidence: 'Evidence',
    noEvidence: 'No source is cited yet.',
    speaksTo: 'Speaks to',
    disagreements: 'Where sources disagree',
    claimsDate: 'gives another date',
    contradicts: 'contradicts this entry',
    supportsPartly: 'supports it only in part',
    related: 'Related incidents',
    mentionedIn: 'Mentioned in',
    mentionedHint: 'Each link leads to the passage itself.',
    timelines: 'On these timelines',
    notOnTimelines: 'It is on no timeline yet.',
    cite: 'How to cite',
    sensitive: 'Please note',
    standardForm: 'Standard form',
    updated: 'Last changed',
  },
  timeline: {
    kicker: 'Timeline',
    list: 'The incidents in order',
    eras: 'Eras',
    articles: 'Articles on this timeline',
    legend: 'All the marks, explained',
    secondAxis: 'The second row of dates:',
    empty: 'No incident on this timeline is published yet.',
    moreThanShown: 'Only the first thousand incidents are shown here.',
  },
  corrections: { heading: 'Corrections', said: 'It said', says: 'It says now' },
  media: { sensitive: 'Sensitive picture: show it' },
  marks: {
    heading: 'What the marks mean',
    intro:
      'A source often knows only roughly when something happened. Our pictures show that roughness instead of hiding it: nothing is drawn more exactly than it is known.',
    dates: 'Dates',
    verification: 'How far an incident is established',
    verificationIntro: 'Each incident carries one of these words, and a shape that says the same without colour.',
    words: 'The words beside the marks',
    wordsText:
      'Beside each date stand the source’s own words, in italics and quotation marks, and how the one follows from the other. What somebody believes or claims is given to them by name, never stated as fact.',
    explained: {
      dot: {
        name: 'On this day',
        text: 'A filled dot: the day, or the very moment, is known. Zoom in far enough and it becomes a bar over the whole day.',
      },
      within: {
        name: 'Sometime within',
        text: 'A tinted bar with a dashed edge: one moment, somewhere in this span. “Summer 2014” covers June to August; a dot in the middle would claim a day that nobody stated.',
      },
      lasted: {
        name: 'Lasted throughout',
        text: 'A solid bar: it began at one end and went on to the other.',
      },
      partly: {
        name: 'Certain in part',
        text: 'Solid where it certainly lasted, tinted where it may have: both ends are known only roughly.',
      },
      openStart: {
        name: 'Going on before',
        text: 'An arrowhead at the beginning: it was going on already, for longer than is told.',
      },
      open: {
        name: 'Still going on',
        text: 'An arrowhead: it has begun and no end has come.',
      },
      unknownStart: {
        name: 'Beginning not stated',
        text: 'A torn beginning: it began at some time, and the source does not say when.',
      },
      unknown: {
        name: 'End not stated',
        text: 'A torn end: it ended, or may have; the source does not say when.',
      },
      oneOf: {
        name: 'In one of several',
        text: 'Pieces on a dotted line: it happened in one of them, and nobody knows in which. What lies between them is ruled out.',
      },
      allOf: {
        name: 'In each of several',
        text: 'Pieces, or dots, on an unbroken line: it happened in every one of them.',
      },
      scattered: {
        name: 'In some part of this',
        text: 'Stripes: only parts of the span are possible, too many or too near each other to be drawn apart. “December, 16th century” is one of a hundred Decembers.',
      },
      approximate: {
        name: 'About then',
        text: 'A ring with a wave in place of the dot, or on the bar: the source itself says “about”. Where only one end is meant, the sign stands at that end.',
      },
      uncertain: {
        name: 'Perhaps then',
        text: 'A ring with a question mark: the source itself is not sure of it. Both signs together say both.',
      },
      claim: {
        name: 'A source that differs',
        text: 'Longer dashes in another colour, with the source’s name: what it says of the date, one bar for each source.',
      },
      anchor: {
        name: 'Dated by another incident',
        text: 'A thin line from the one to the other while the later is chosen: “several days after” is only as exact as what it follows.',
      },
    },
    exampleClaim: 'An evening paper',
    exampleAnchor: 'The storm',
  },
  notFound: {
    title: 'This page is not here',
    text: 'The address may be mistyped, or what stood here has been withdrawn. Nothing is wrong with your connection.',
    tryInstead: 'From here you can go on to',
  },
}

/** Every sentence of the interface; one table per language has all of them. */
export type Messages = typeof english
