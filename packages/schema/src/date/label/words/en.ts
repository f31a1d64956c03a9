import type { BoundsWords, DateWords, Join, LabelWords, Tell, Told } from './date-words'

const RANKS = ['first', 'second', 'third', 'last']
const THIRDS = ['Jan–Apr', 'May–Aug', 'Sept–Dec']

const range: Join = (from, to) => `${from.text}–${to.text}`
const fromTo: Join = (from, to) => `from ${the(from)} to ${the(to)}`
const century: LabelWords['century'] = (ordinal, count) => `${count(ordinal)}${suffixOf(ordinal)} century`
const beforeCommonEra = (year: string) => `${year} BCE`
const commonEra = (year: string) => `${year} CE`

/** English, with the day before the month. */
export const englishDateWords: DateWords = {
  locale: 'en-GB',
  isCapitalized: true,
  eraBefore: 1000,
  about: after('about '),
  maybe: after('possibly '),
  unsure: (parts, qualifier) =>
    `${parts.join(' and ')} ${qualifier === 'both' ? 'uncertain and approximate' : qualifier}`,
  aside: (date, note) => `${date} (${note})`,
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  hemisphere: (season, hemisphere) => `${hemisphere}ern ${season}`,
  acrossYears: (from, to, isSameCentury) => `${from}–${isSameCentury ? to.slice(-2) : to}`,
  part: (part, ordinal) =>
    part === 'quadrimester'
      ? `${['first', 'middle', 'last'][ordinal - 1]} four months`
      : `${RANKS[ordinal - 1]} ${part}`,
  ofYear: (name, year, isSeason) => `${name}${isSeason ? ' ' : ' of '}${year}`,
  decade: (first, count) => `${count(first)}s`,
  century,
  beforeCommonEra,
  commonEra,
  yearsAgo: (number) => `${number} years ago`,
  withinYears: (date, years) => `${date}, ${years}`,
  atTime: (date, clock, zone) => `${date}, ${clock}${zone}`,
  offset: (sign, length) => `UTC${sign}${length}`,
  between: (from, to) => `between ${the(from)} and ${the(to)}`,
  range,
  lasted: range,
  fromTo,
  startAlone: {
    open: after('since '),
    unknown: after('from ', ', end not stated'),
    disjunction: before(' or later'),
    conjunction: before(' and later'),
  },
  endAlone: {
    open: after('until '),
    unknown: after('until ', ', start not stated'),
    disjunction: before(' or earlier'),
    conjunction: before(' and earlier'),
  },
  yearNotStated: 'year not stated',
  pause: ', ',
  short: {
    about: ({ text }) => `c. ${text}`,
    maybe: before('?'),
    part: (part, ordinal) =>
      part === 'quadrimester' ? `${THIRDS[ordinal - 1]}` : `${part === 'half' ? 'H' : 'Q'}${ordinal}`,
    ofYear: (name, year) => `${name} ${year}`,
    between: range,
    lasted: range,
  },
}

export const englishBoundsWords: BoundsWords = {
  beginning: (bounds) => `beginning ${bounds}`,
  ending: (bounds) => `ending ${bounds}`,
  dayNotStated: 'exact day not stated',
  spoken: {
    acrossYears: (from, to) => `${from} to ${to}`,
    aside: (date, note) => `${date}, ${note}`,
    beforeCommonEra,
    century,
    commonEra,
    lasted: fromTo,
    offset: (sign, length) => `UTC ${sign === '+' ? 'plus' : 'minus'} ${length}`,
    range: fromTo,
  },
}

/** "the 1960s", "the first quarter of 2001", but "Q1 2001"; days, months, seasons and years have no article. */
function the({ text, names }: Told): string {
  return names === 'decade' || names === 'century' || (names === 'part' && / of /.test(text)) ? `the ${text}` : text
}

function after(start: string, end = ''): Tell {
  return (date) => start + the(date) + end
}

function before(end: string): Tell {
  return ({ text }) => text + end
}

function suffixOf(ordinal: number): string {
  const isTeen = ordinal > 10 && ordinal < 20
  return (!isTeen && ['st', 'nd', 'rd'][(ordinal % 10) - 1]) || 'th'
}
