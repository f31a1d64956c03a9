import type { BoundsWords, DatePart, DateWords, Join, LabelWords, Part } from './date-words'

const RANKS = ['اول', 'دوم', 'سوم', 'چهارم']
const PARTS: Readonly<Record<Part, string>> = { quarter: 'سه‌ماههٔ', quadrimester: 'چهارماههٔ', half: 'نیمهٔ' }
const UNSURE_PARTS: Readonly<Record<DatePart, string>> = {
  year: 'سال',
  month: 'ماه',
  day: 'روز',
  season: 'فصل',
  quarter: 'سه‌ماهه',
  quadrimester: 'چهارماهه',
  half: 'نیمه',
}
const UNSURE = { approximate: 'تقریبی', uncertain: 'غیرقطعی', both: 'غیرقطعی و تقریبی' }

const CENTURIES = [
  'اول',
  'دوم',
  'سوم',
  'چهارم',
  'پنجم',
  'ششم',
  'هفتم',
  'هشتم',
  'نهم',
  'دهم',
  'یازدهم',
  'دوازدهم',
  'سیزدهم',
  'چهاردهم',
  'پانزدهم',
  'شانزدهم',
  'هفدهم',
  'هجدهم',
  'نوزدهم',
  'بیستم',
  'بیست‌ویکم',
]

const century: LabelWords['century'] = (ordinal, count) => `قرن ${CENTURIES[ordinal - 1] ?? count(ordinal)}`
const range: Join = (from, to) => `${from.text}–${to.text}`
const fromTo: Join = (from, to) => `از ${from.text} تا ${to.text}`
const beforeCommonEra = (year: string) => `${year} پیش از میلاد`
const commonEra = (year: string) => `${year} میلادی`

/** Persian with Gregorian months, as the press of Iran writes foreign dates. */
export const persianDateWords: DateWords = {
  locale: 'fa',
  isCapitalized: false,
  // Years before it would be taken for those of the Solar Hijri calendar.
  eraBefore: 1600,
  about: ({ text }) => `حدود ${text}`,
  maybe: ({ text }) => `احتمالاً ${text}`,
  unsure: (parts, qualifier) => `${parts.map((part) => UNSURE_PARTS[part]).join(' و ')} ${UNSURE[qualifier]}`,
  aside: (date, note) => `${date} (${note})`,
  seasons: ['بهار', 'تابستان', 'پاییز', 'زمستان'],
  hemisphere: (season, hemisphere) => `${season} نیم‌کرهٔ ${hemisphere === 'north' ? 'شمالی' : 'جنوبی'}`,
  part: (part, ordinal) => `${PARTS[part]} ${RANKS[ordinal - 1]}`,
  ofYear: (name, year) => `${name} ${year}`,
  acrossYears: (from, to) => `${from}–${to}`,
  decade: (first, count) => `دههٔ ${count(first)}`,
  century,
  beforeCommonEra,
  commonEra,
  yearsAgo: (number) => `${number} سال پیش`,
  withinYears: (date, years) => `${date}، ${years}`,
  atTime: (date, clock, zone) => `${date}، ساعت ${clock}${zone}`,
  offset: (sign, length) => `UTC${sign}${length}`,
  between: (from, to) => `بین ${from.text} تا ${to.text}`,
  range,
  lasted: (from, to) => `${from.text} تا ${to.text}`,
  fromTo,
  startAlone: {
    open: ({ text }) => `از ${text} تاکنون`,
    unknown: ({ text }) => `از ${text}، پایان آن ذکر نشده`,
    disjunction: ({ text }) => `${text} یا پس از آن`,
    conjunction: ({ text }) => `${text} و پس از آن`,
  },
  endAlone: {
    open: ({ text }) => `تا ${text}`,
    unknown: ({ text }) => `تا ${text}، آغاز آن ذکر نشده`,
    disjunction: ({ text }) => `${text} یا پیش از آن`,
    conjunction: ({ text }) => `${text} و پیش از آن`,
  },
  yearNotStated: 'سال ذکر نشده',
  pause: '، ',
  short: {
    about: ({ text }) => `حدود ${text}`,
    between: range,
    lasted: range,
    maybe: ({ text }) => `${text}؟`,
    ofYear: (name, year) => `${name} ${year}`,
    part: (part, ordinal) => `${PARTS[part]} ${RANKS[ordinal - 1]}`,
  },
}

export const persianBoundsWords: BoundsWords = {
  beginning: (bounds) => `آغاز ${bounds}`,
  ending: (bounds) => `پایان ${bounds}`,
  dayNotStated: 'روز دقیق ذکر نشده',
  spoken: {
    acrossYears: (from, to) => `${from} تا ${to}`,
    aside: (date, note) => `${date}، ${note}`,
    beforeCommonEra,
    century,
    commonEra,
    lasted: fromTo,
    offset: (sign, length) => `UTC ${sign === '+' ? 'به‌علاوهٔ' : 'منهای'} ${length}`,
    range: fromTo,
  },
}
