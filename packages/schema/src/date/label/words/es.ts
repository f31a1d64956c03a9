import type { BoundsWords, DatePart, DateWords, Join, Part, Tell, Told } from './date-words'
import { roman } from './roman'

const RANKS = ['primer', 'segundo', 'tercer', 'cuarto']
const PARTS: Readonly<Record<Part, string>> = { quarter: 'trimestre', quadrimester: 'cuatrimestre', half: 'semestre' }
const THIRDS = ['ene-abr', 'may-ago', 'sept-dic']
const UNSURE_PARTS: Readonly<Record<DatePart, string>> = {
  year: 'año',
  month: 'mes',
  day: 'día',
  season: 'estación',
  ...PARTS,
}

const between: Join = (from, to) => `entre ${withArticle(from)} y ${withArticle(to)}`
const fromTo: Join = (from, to) => `${after('de', from)} ${after('a', to)}`
const range: Join = (from, to) => (/\s/.test(from.text) ? `${from.text} – ${to.text}` : `${from.text}-${to.text}`)
const about: Tell = (date) =>
  date.names === 'ago' ? date.text.replace(/^hace /, 'hace unos ') : `hacia ${withArticle(date)}`

export const spanishDateWords: DateWords = {
  locale: 'es',
  isCapitalized: false,
  eraBefore: 1000,
  about,
  maybe: (date) => `posiblemente ${date.names === 'about' ? date.text : withArticle(date)}`,
  unsure: (parts, qualifier) => `${parts.map((part) => UNSURE_PARTS[part]).join(' y ')} ${unsureOf(parts, qualifier)}`,
  aside: (date, note) => `${date} (${note})`,
  seasons: ['primavera', 'verano', 'otoño', 'invierno'],
  hemisphere: (season, hemisphere) => `${season} ${hemisphere === 'north' ? 'boreal' : 'austral'}`,
  part: (part, ordinal) => `${RANKS[ordinal - 1]} ${PARTS[part]}`,
  ofYear: (name, year) => `${name} de ${year}`,
  acrossYears: (from, to) => `${from}-${to}`,
  decade: (first, count) => `década de ${count(first)}`,
  century: (ordinal) => `siglo ${roman(ordinal)}`,
  beforeCommonEra: (year) => `${year} a.\u00a0C.`,
  commonEra: (year) => `${year} d.\u00a0C.`,
  yearsAgo: (number) => `hace ${number} ${/\d$/.test(number) ? 'años' : 'de años'}`,
  withinYears: (date, years) => `${date}, ${years}`,
  atTime: (date, clock, zone) => `${date}, ${clock}${zone}`,
  offset: (sign, length) => `UTC${sign}${length}`,
  between,
  range,
  lasted: fromTo,
  fromTo,
  startAlone: {
    open: (date) => `desde ${withArticle(date)}`,
    unknown: (date) => `desde ${withArticle(date)}, fin no indicado`,
    disjunction: ({ text }) => `${text} o después`,
    conjunction: ({ text }) => `${text} y después`,
  },
  endAlone: {
    open: (date) => `hasta ${withArticle(date)}`,
    unknown: (date) => `hasta ${withArticle(date)}, inicio no indicado`,
    disjunction: ({ text }) => `${text} o antes`,
    conjunction: ({ text }) => `${text} y antes`,
  },
  yearNotStated: 'año no indicado',
  pause: ', ',
  short: {
    about: (date) => (date.names === 'ago' ? about(date) : `c. ${date.text}`),
    between: range,
    lasted: range,
    maybe: ({ text }) => `¿${text}?`,
    ofYear: (name, year) => `${name} ${year}`,
    part: (part, ordinal) =>
      (part === 'quadrimester' ? THIRDS[ordinal - 1] : (part === 'half' ? 'S' : 'T') + ordinal) ?? '',
  },
}

export const spanishBoundsWords: BoundsWords = {
  beginning: (bounds) => `inicio ${bounds}`,
  ending: (bounds) => `fin ${bounds}`,
  dayNotStated: 'día exacto no indicado',
  spoken: {
    acrossYears: (from, to) => `${from} a ${to}`,
    aside: (date, note) => `${date}, ${note}`,
    beforeCommonEra: (year) => `${year} antes de Cristo`,
    century: (ordinal) => `siglo ${ordinal}`,
    commonEra: (year) => `${year} después de Cristo`,
    lasted: fromTo,
    offset: (sign, length) => `UTC ${sign === '+' ? 'más' : 'menos'} ${length}`,
    range: fromTo,
  },
}

/** "el 4 de febrero", "la primavera de 2014", "la década de 1960"; months and years have no article. */
function withArticle({ text, names }: Told): string {
  // "desde hacia 1984" is said by nobody.
  if (names === 'about' && text.startsWith('hacia ')) return `${text.slice('hacia '.length)} aproximadamente`
  if (names === 'decade' || (names === 'season' && text.startsWith('primavera'))) return `la ${text}`
  return names === 'day' || names === 'season' || names === 'part' || names === 'century' ? `el ${text}` : text
}

function after(preposition: 'de' | 'a', date: Told): string {
  return `${preposition} ${withArticle(date)}`.replace(/^(de|a) el /, (_, start) => (start === 'de' ? 'del ' : 'al '))
}

function unsureOf(parts: readonly DatePart[], qualifier: 'approximate' | 'uncertain' | 'both'): string {
  const ending = (parts.every((part) => part === 'season') ? 'a' : 'o') + (parts.length > 1 ? 's' : '')
  const [approximate, uncertain] = [`aproximad${ending}`, `inciert${ending}`]
  return { approximate, uncertain, both: `${uncertain} y ${approximate}` }[qualifier]
}
