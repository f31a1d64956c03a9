import type { DateWords } from './date-words'

const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }

export const englishDateWords: DateWords = {
  qualified: { approximate: 'about {date}', uncertain: 'possibly {date}', both: 'possibly about {date}' },
  qualifiedShort: { approximate: 'c. {date}', uncertain: '{date}?', both: 'c. {date}?' },
  seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
  seasonOfYear: '{season} {year}',
  hemispheres: { north: 'northern {season}', south: 'southern {season}' },
  parts: {
    quarter: ['first quarter', 'second quarter', 'third quarter', 'last quarter'],
    quadrimester: ['first four months', 'middle four months', 'last four months'],
    half: ['first half', 'second half'],
  },
  partOfYear: '{part} of {year}',
  partsShort: {
    quarter: ['Q1', 'Q2', 'Q3', 'Q4'],
    quadrimester: ['Jan–Apr', 'May–Aug', 'Sept–Dec'],
    half: ['H1', 'H2'],
  },
  partOfYearShort: '{part} {year}',
  decade: (first, number) => `${number(first)}s`,
  century: (ordinal, number) => `${ranked(ordinal, number)} century`,
  beforeCommonEra: '{year} BCE',
  commonEra: '{year} CE',
  withinYears: '{date}, {years}',
  atTime: '{date}, {time}',
  between: 'between {from} and {to}',
  range: '{from}–{to}',
  fromTo: 'from {from} to {to}',
  since: 'since {date}',
  until: 'until {date}',
  endNotStated: 'from {date}, end not stated',
  startNotStated: 'until {date}, start not stated',
  orEarlier: '{date} or earlier',
  orLater: '{date} or later',
  andEarlier: '{date} and earlier',
  andLater: '{date} and later',
  beginning: 'beginning {bounds}',
  ending: 'ending {bounds}',
  dayNotStated: 'exact day not stated',
  yearNotStated: 'year not stated',
  pause: ', ',
}

function ranked(ordinal: number, number: (value: number) => string): string {
  const rank = new Intl.PluralRules('en', { type: 'ordinal' }).select(ordinal)
  return number(ordinal) + (SUFFIXES[rank] ?? 'th')
}
