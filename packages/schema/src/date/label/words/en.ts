import type { DateWords, Join, LabelWords } from './date-words'

const RANKS = ['first', 'second', 'third', 'last']
const THIRDS = ['Jan–Apr', 'May–Aug', 'Sept–Dec']

const range: Join = (from, to) => `${from.text}–${to.text}`
const fromTo: Join = (from, to) => `from ${from.text} to ${to.text}`
const century: LabelWords['century'] = (ordinal, count) => `${count(ordinal)}${suffixOf(ordinal)} century`
const beforeCommonEra = (year: string) => `${year} BCE`
const commonEra = (year: string) => `${year} CE`

/** English, with the day before the month. */
export const englishDateWords: DateWords = {
  locale: 'en-GB',
  isCapitalized: true,
  eraBefore: 1000,
  about: ({ text }) => `about ${text}`,
  maybe: ({ text }) => `possibly ${text}`,
  unsure: (parts, qualifier) =>
    `${parts.join(' and ')} ${qualifier === 'both' ? 'uncertain and approximate' : qualifier}`,
  seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
  hemisphere: (season, hemisphere) => `${hemisphere}ern ${season}`,
  seasonOf: (season, year) => `${season} ${year}`,
  acrossYears: (from, to, isSameCentury) => `${from}–${isSameCentury ? to.slice(-2) : to}`,
  partOf: (part, ordinal, year) => {
    if (part === 'quadrimester') return `${['first', 'middle', 'last'][ordinal - 1]} four months of ${year}`
    return `${RANKS[ordinal - 1]} ${part} of ${year}`
  },
  decade: (first, count) => `${count(first)}s`,
  century,
  beforeCommonEra,
  commonEra,
  yearsAgo: (number) => `${number} years ago`,
  withinYears: (date, years) => `${date}, ${years}`,
  atTime: (date, time) => `${date}, ${time}`,
  offset: (sign, length) => `UTC${sign}${length}`,
  between: (from, to) => `between ${from.text} and ${to.text}`,
  range,
  lasted: range,
  fromTo,
  since: ({ text }) => `since ${text}`,
  until: ({ text }) => `until ${text}`,
  endNotStated: ({ text }) => `from ${text}, end not stated`,
  startNotStated: ({ text }) => `until ${text}, start not stated`,
  orEarlier: ({ text }) => `${text} or earlier`,
  orLater: ({ text }) => `${text} or later`,
  andEarlier: ({ text }) => `${text} and earlier`,
  andLater: ({ text }) => `${text} and later`,
  beginning: (bounds) => `beginning ${bounds}`,
  ending: (bounds) => `ending ${bounds}`,
  dayNotStated: 'exact day not stated',
  yearNotStated: 'year not stated',
  pause: ', ',
  short: {
    about: ({ text }) => `c. ${text}`,
    maybe: ({ text }) => `${text}?`,
    partOf: (part, ordinal, year) =>
      part === 'quadrimester' ? `${THIRDS[ordinal - 1]} ${year}` : `${part === 'half' ? 'H' : 'Q'}${ordinal} ${year}`,
    between: range,
    lasted: range,
  },
  spoken: {
    acrossYears: (from, to) => `${from} to ${to}`,
    beforeCommonEra,
    century,
    commonEra,
    lasted: fromTo,
    offset: (sign, length) => `UTC ${sign === '+' ? 'plus' : 'minus'} ${length}`,
    range: fromTo,
  },
}

function suffixOf(ordinal: number): string {
  const isTeen = ordinal > 10 && ordinal < 20
  return (!isTeen && ['st', 'nd', 'rd'][(ordinal % 10) - 1]) || 'th'
}
