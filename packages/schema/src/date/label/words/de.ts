import type { BoundsWords, DatePart, DateWords, Join, Part, Tell, Told } from './date-words'

const PARTS: Readonly<Record<Part, string>> = { quarter: 'Quartal', quadrimester: 'Jahresdrittel', half: 'Halbjahr' }
const THIRDS = ['Jan.–Apr.', 'Mai–Aug.', 'Sept.–Dez.']
const UNSURE_PARTS: Readonly<Record<DatePart, string>> = {
  year: 'Jahr',
  month: 'Monat',
  day: 'Tag',
  season: 'Jahreszeit',
  ...PARTS,
}
const UNSURE = { approximate: 'ungefähr', uncertain: 'unsicher', both: 'unsicher und ungefähr' }

// The second article is said where the first has its month: "dem 5. und 10. Februar", "dem 28. Januar und dem 9. Februar".
const between: Join = (from, to) =>
  `zwischen ${dative(from)} und ${from.names === 'day' && isOnlyDay(from) ? to.text : dative(to)}`
const lasted: Join = (from, to) => `${from.text} bis ${to.text}`
const fromTo: Join = (from, to) => `${contracted(`von ${dative(from)}`)} ${until(to)}`
const range: Join = (from, to) => (/\s/.test(from.text) ? `${from.text} – ${to.text}` : `${from.text}–${to.text}`)
const until: Tell = (date) => (date.names === 'day' ? `bis ${date.text}` : `bis ${withZu(date)}`)

export const germanDateWords: DateWords = {
  locale: 'de',
  isCapitalized: false,
  eraBefore: 1000,
  dayNumber: (number, isAlone) => (isAlone ? `${number}.` : number),
  about: (date) => {
    if (date.names === 'ago') return date.text.replace(/^vor /, 'vor etwa ')
    if (date.names === 'year') return `um ${date.text}`
    return date.names === 'day' ? `um den ${date.text}` : `etwa ${date.text}`
  },
  maybe: ({ text }) => `möglicherweise ${text}`,
  unsure: (parts, qualifier) => `${parts.map((part) => UNSURE_PARTS[part]).join(' und ')} ${UNSURE[qualifier]}`,
  aside: (date, note) => `${date} (${note})`,
  seasons: ['Frühjahr', 'Sommer', 'Herbst', 'Winter'],
  hemisphere: (season, hemisphere) => `${season} der ${hemisphere === 'north' ? 'Nord' : 'Süd'}halbkugel`,
  part: (part, ordinal) => `${ordinal}. ${PARTS[part]}`,
  ofYear: (name, year) => `${name} ${year}`,
  acrossYears: (from, to, isSameCentury) => `${from}/${isSameCentury ? to.slice(-2) : to}`,
  decade: (first, count) => `${count(first)}er-Jahre`,
  century: (ordinal, count) => `${count(ordinal)}. Jahrhundert`,
  beforeCommonEra: (year) => `${year} v.\u00a0Chr.`,
  commonEra: (year) => `${year} n.\u00a0Chr.`,
  yearsAgo: (number) => `vor ${number} Jahren`,
  withinYears: (date, years) => `${date}, ${years}`,
  atTime: (date, clock, zone) => `${date}, ${clock} Uhr${zone}`,
  offset: (sign, length) => `UTC${sign}${length}`,
  between,
  range,
  lasted,
  fromTo,
  startAlone: {
    open: (date) => `seit ${dative(date).replace(/^vor /, '')}`,
    unknown: (date) => `ab ${dative(date)}, Ende nicht angegeben`,
    disjunction: ({ text }) => `${text} oder später`,
    conjunction: ({ text }) => `${text} und später`,
  },
  endAlone: {
    open: (date) => `bis ${withZu(date)}`,
    unknown: (date) => `bis ${withZu(date)}, Beginn nicht angegeben`,
    disjunction: ({ text }) => `${text} oder früher`,
    conjunction: ({ text }) => `${text} und früher`,
  },
  yearNotStated: 'Jahr nicht angegeben',
  pause: ', ',
  short: {
    about: ({ text, names }) => (names === 'ago' ? text.replace(/^vor /, 'vor ca. ') : `ca. ${text}`),
    between: range,
    lasted: range,
    maybe: ({ text }) => `${text}?`,
    ofYear: (name, year) => `${name} ${year}`,
    part: (part, ordinal) => {
      if (part === 'quadrimester') return THIRDS[ordinal - 1] ?? ''
      return part === 'half' ? `${ordinal}. Hj.` : `Q${ordinal}`
    },
  },
}

export const germanBoundsWords: BoundsWords = {
  beginning: (bounds) => `Beginn ${bounds}`,
  ending: (bounds) => `Ende ${bounds}`,
  dayNotStated: 'genauer Tag nicht angegeben',
  spoken: {
    acrossYears: (from, to) => `${from} auf ${to}`,
    aside: (date, note) => `${date}, ${note}`,
    beforeCommonEra: (year) => `${year} vor Christus`,
    century: (ordinal, count) => `${count(ordinal)}. Jahrhundert`,
    commonEra: (year) => `${year} nach Christus`,
    lasted: fromTo,
    offset: (sign, length) => `UTC ${sign === '+' ? 'plus' : 'minus'} ${length}`,
    range: fromTo,
  },
}

/** As after "seit", "von" or "zwischen": "dem 4. Februar", "den 1960er-Jahren"; seasons, months and years are bare. */
function dative({ text, names }: Told): string {
  if (names === 'decade') return `den ${text}n`
  // "seit um 1984" is said by nobody.
  if (names === 'about') return text.replace(/^um (den )?/, (_, article) => (article ? 'etwa dem ' : 'etwa '))
  return names === 'day' || names === 'part' || names === 'century' ? `dem ${text}` : text
}

/** As after "bis": "zum 4. Februar", "zu den 1960er-Jahren". */
function withZu(date: Told): string {
  return dative(date).replace(/^(etwa )?(de[mn]) /, (_, about = '', article) =>
    article === 'dem' ? `${about}zum ` : `${about}zu den `,
  )
}

function contracted(phrase: string): string {
  return phrase.replace(/^von dem /, 'vom ')
}

function isOnlyDay({ text }: Told): boolean {
  return /^\d+\.$/.test(text)
}
