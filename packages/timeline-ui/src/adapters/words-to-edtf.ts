import { twoDigits, yearText } from './moment'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
// Fewer than three digits are a year only with their era.
const YEAR = '(\\d{1,6} ?(?:bce|bc|ce|ad)|ad ?\\d{1,4}|\\d{3,6})'
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])

type Rule = readonly [pattern: RegExp, edtf: (...parts: string[]) => string]

// The first that fits the whole text is taken. A day and a month that are both numbers are not told apart.
const RULES: readonly Rule[] = [
  rule(`${DAY} (?:of )?${MONTH},? ${YEAR}`, (day, month, year) => dateText(year, month, day)),
  rule(`${MONTH} ${DAY},? ${YEAR}`, (month, day, year) => dateText(year, month, day)),
  rule(`${MONTH},? ${YEAR}`, (month, year) => dateText(year, month)),
  rule(
    `(${[...SEASONS.keys()].join('|')})(?: of)?,? ${YEAR}`,
    (season, year) => `${yearOf(year)}-${SEASONS.get(season)}`,
  ),
  rule(`q([1-4])[ /-]?(\\d{4})`, (quarter, year) => `${year}-${32 + Number(quarter)}`),
  rule(`(\\d{4})[ /-]?q([1-4])`, (year, quarter) => `${year}-${32 + Number(quarter)}`),
  rule(`(?:the )?(\\d{3})0['’]?s`, (decade) => `${decade}X`),
  rule(`(?:the )?(\\d{1,2})(?:st|nd|rd|th) century(?: (?:ce|ad))?`, (century) => `${twoDigits(Number(century) - 1)}XX`),
  rule(`(?:in )?(?:the year )?${YEAR}`, (year) => yearOf(year)),
]
const ABOUT = /^(?:c\.|ca\.?|circa|about|around|approximately|~) ?/
const SINCE = /^(?:since|from) (.+)$|^(.+?) ?(?:–|—|-|to|until) ?(?:present|today|now|ongoing)$/
const RANGE = /^(?:from |between )?(.+?)(?: (?:–|—|-|to|until|till|and) |[–—]|(?<=\d)-(?=\d))(.+)$/

/** What an English date says, in EDTF, or `null`: "May 1940", "7 December 1941", "c. 44 BC", "1940s", "1939–45". */
export function wordsToEdtf(text: string): string | null {
  const words = text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? /, '')
    .trim()
  const since = SINCE.exec(words)
  if (since) {
    const start = pointText(since[1] ?? since[2] ?? '')
    if (start !== null) return `${start}/..`
  }
  return pointText(words) ?? rangeText(words)
}

function rangeText(words: string): string | null {
  const [, first, last] = RANGE.exec(words) ?? []
  if (first === undefined || last === undefined) return null
  const from = firstPoint([first, `${first} ${withoutDay(last)}`, `${first} ${yearIn(last)}`])
  const to = firstPoint([last, shortYear(first, last), `${/^[a-z]+/.exec(first)?.[0]} ${last}`])
  if (from === null || to === null) return null
  // "Between" is one moment somewhere; everything else lasted.
  return words.startsWith('between ') ? `[${from}..${to}]` : `${from}/${to}`
}

function firstPoint(candidates: readonly string[]): string | null {
  for (const candidate of candidates) {
    const point = pointText(candidate)
    if (point !== null) return point
  }
  return null
}

/** "9 June 1941" without what its pair has itself: "7–9 June 1941". */
function withoutDay(words: string): string {
  return words.replace(/^\d{1,2}(?:st|nd|rd|th)? /, '')
}

function yearIn(words: string): string {
  return /\d{3,}.*$/.exec(words)?.[0] ?? ''
}

/** "1939–45": the last takes what it lacks from the first. */
function shortYear(first: string, last: string): string {
  const year = /\d{4}$/.exec(first)?.[0] ?? ''
  return /^\d{1,2}$/.test(last) ? year.slice(0, 4 - last.length) + last : last
}

function pointText(words: string): string | null {
  const about = ABOUT.exec(words)?.[0] ?? ''
  for (const [pattern, edtf] of RULES) {
    const found = pattern.exec(words.slice(about.length))
    if (found) return edtf(...found.slice(1).map((part) => part ?? '')) + (about ? '~' : '')
  }
  return null
}

function rule(pattern: string, edtf: (...parts: string[]) => string): Rule {
  return [new RegExp(`^${pattern}$`), edtf]
}

function dateText(year: string, month: string, day?: string): string {
  const number = MONTHS.indexOf(month.slice(0, 3)) + 1
  return `${yearOf(year)}-${twoDigits(number)}${day === undefined ? '' : `-${twoDigits(Number(day))}`}`
}

function yearOf(year: string): string {
  const number = Number(/\d+/.exec(year))
  return yearText(/bc/.test(year) ? 1 - number : number)
}
