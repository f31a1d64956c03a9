import type { BoundsWords, DatePart, DateWords, Join, Part, Tell, Told } from './date-words'
import { roman } from './roman'

const RANKS = ['premier', 'deuxième', 'troisième', 'quatrième']
const PARTS: Readonly<Record<Part, string>> = { quarter: 'trimestre', quadrimester: 'quadrimestre', half: 'semestre' }
const THIRDS = ['janv.-avr.', 'mai-août', 'sept.-déc.']
const UNSURE_PARTS: Readonly<Record<DatePart, string>> = {
  year: 'année',
  month: 'mois',
  day: 'jour',
  season: 'saison',
  ...PARTS,
}

const between: Join = (from, to) => `entre ${withArticle(from)} et ${withArticle(to)}`
const fromTo: Join = (from, to) => `${after('de', from)} ${after('à', to)}`
const range: Join = (from, to) =>
  /\s/.test(from.text + to.text) && /\D/.test(from.text) ? `${from.text} – ${to.text}` : `${from.text}-${to.text}`
const about: Tell = (date) =>
  date.names === 'ago' ? date.text.replace('il y a', 'il y a environ') : `vers ${withArticle(date)}`
const until: Tell = (date) => `jusqu’${isBare(date) ? `en ${withArticle(date)}` : after('à', date)}`

export const frenchDateWords: DateWords = {
  locale: 'fr',
  isCapitalized: false,
  eraBefore: 1000,
  dayNumber: (number) => (number === '1' ? '1er' : number),
  about,
  maybe: (date) => `peut-être ${date.names === 'about' ? date.text : withArticle(date)}`,
  unsure: (parts, qualifier) => `${parts.map((part) => UNSURE_PARTS[part]).join(' et ')} ${unsureOf(parts, qualifier)}`,
  aside: (date, note) => `${date} (${note})`,
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  hemisphere: (season, hemisphere) => `${season} ${hemisphere === 'north' ? 'boréal' : 'austral'}`,
  part: (part, ordinal) => `${part === 'half' && ordinal === 2 ? 'second' : RANKS[ordinal - 1]} ${PARTS[part]}`,
  ofYear: (name, year) => `${name} ${year}`,
  acrossYears: (from, to) => `${from}-${to}`,
  decade: (first, count) => `années ${count(first)}`,
  century: (ordinal) => `${roman(ordinal)}${ordinal === 1 ? 'er' : 'e'} siècle`,
  beforeCommonEra: (year) => `${year} av.\u00a0J.-C.`,
  commonEra: (year) => `${year} apr.\u00a0J.-C.`,
  yearsAgo: (number) => `il y a ${number} ${/\d$/.test(number) ? 'ans' : 'd’années'}`,
  withinYears: (date, years) => `${date}, ${years}`,
  atTime: (date, clock, zone) => `${date} à ${clock}${zone}`,
  offset: (sign, length) => `UTC${sign}${length}`,
  between,
  range,
  lasted: fromTo,
  fromTo,
  startAlone: {
    open: (date) => `depuis ${withArticle(date).replace(/^il y a /, '')}`,
    unknown: (date) => `à partir ${after('de', date)}, fin non précisée`,
    disjunction: ({ text }) => `${text} ou après`,
    conjunction: ({ text }) => `${text} et après`,
  },
  endAlone: {
    open: until,
    unknown: (date) => `${until(date)}, début non précisé`,
    disjunction: ({ text }) => `${text} ou avant`,
    conjunction: ({ text }) => `${text} et avant`,
  },
  yearNotStated: 'année non précisée',
  pause: ', ',
  short: {
    about: (date) => (date.names === 'ago' ? about(date) : `v. ${date.text}`),
    between: range,
    lasted: range,
    maybe: ({ text }) => `${text}\u00a0?`,
    ofYear: (name, year) => `${name} ${year}`,
    part: (part, ordinal) =>
      (part === 'quadrimester' ? THIRDS[ordinal - 1] : (part === 'half' ? 'S' : 'T') + ordinal) ?? '',
  },
}

export const frenchBoundsWords: BoundsWords = {
  beginning: (bounds) => `début ${bounds}`,
  ending: (bounds) => `fin ${bounds}`,
  dayNotStated: 'jour exact non précisé',
  spoken: {
    acrossYears: (from, to) => `${from} à ${to}`,
    aside: (date, note) => `${date}, ${note}`,
    beforeCommonEra: (year) => `${year} avant Jésus-Christ`,
    century: (ordinal) => `${ordinal}${ordinal === 1 ? 'er' : 'e'} siècle`,
    commonEra: (year) => `${year} après Jésus-Christ`,
    lasted: fromTo,
    offset: (sign, length) => `UTC ${sign === '+' ? 'plus' : 'moins'} ${length}`,
    range: fromTo,
  },
}

/** "le 4 février", "l’été 2014", "les années 1960"; months and years have no article. */
function withArticle({ text, names }: Told): string {
  // "depuis vers 1984" is said by nobody.
  if (names === 'about' && text.startsWith('vers ')) return `${text.slice('vers '.length)} environ`
  if (names === 'decade') return `les ${text}`
  if (names === 'season' && !text.startsWith('printemps')) return `l’${text}`
  return names === 'day' || names === 'season' || names === 'part' || names === 'century' ? `le ${text}` : text
}

function after(preposition: 'de' | 'à', date: Told): string {
  const phrase = withArticle(date)
  const contracted = preposition === 'de' ? { le: 'du', les: 'des' } : { le: 'au', les: 'aux' }
  const [, article, rest] = /^(les?) (.*)$/.exec(phrase) ?? []
  if (article === 'le' || article === 'les') return `${contracted[article]} ${rest}`
  return preposition === 'de' && /^[aeiouyéèê]/.test(phrase) ? `d’${phrase}` : `${preposition} ${phrase}`
}

/** Whether it is a month or a year, before which one says "en". */
function isBare(date: Told): boolean {
  if (date.names === 'about') return date.text.startsWith('vers ') && !/^(les? |l’)/.test(withArticle(date))
  return date.names === 'month' || date.names === 'year'
}

function unsureOf(parts: readonly DatePart[], qualifier: 'approximate' | 'uncertain' | 'both'): string {
  const isFeminine = parts.every((part) => part === 'year' || part === 'season')
  const plural = parts.length > 1 ? 's' : ''
  const approximate = (isFeminine ? 'approximative' : 'approximatif') + plural
  const uncertain = (isFeminine ? 'incertaine' : 'incertain') + plural
  return { approximate, uncertain, both: `${uncertain} et ${approximate}` }[qualifier]
}
