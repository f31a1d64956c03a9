import type { BoundsWords, DatePart, DateWords, Join, LabelWords, Part } from './date-words'

// From the twenties; the first two decades of a century have no name of their own.
const TENS = ['عشرينيات', 'ثلاثينيات', 'أربعينيات', 'خمسينيات', 'ستينيات', 'سبعينيات', 'ثمانينيات', 'تسعينيات']

const PARTS: Readonly<Record<Part, readonly string[]>> = {
  quarter: ['الربع الأول', 'الربع الثاني', 'الربع الثالث', 'الربع الأخير'],
  quadrimester: ['الأشهر الأربعة الأولى', 'الأشهر الأربعة الوسطى', 'الأشهر الأربعة الأخيرة'],
  half: ['النصف الأول', 'النصف الثاني'],
}

const UNSURE_PARTS: Readonly<Record<DatePart, string>> = {
  year: 'العام',
  month: 'الشهر',
  day: 'اليوم',
  season: 'الفصل',
  quarter: 'الربع',
  quadrimester: 'الثلث',
  half: 'النصف',
}
const range: Join = (from, to) => `${from.text}–${to.text}`
const fromTo: Join = (from, to) => `من ${from.text} إلى ${to.text}`
// The numeral keeps the ordinal free of case endings, which differ from one sentence to the next.
const century: LabelWords['century'] = (ordinal, count) => `القرن الـ${count(ordinal)}`

export const arabicDateWords: DateWords = {
  locale: 'ar',
  isCapitalized: false,
  eraBefore: 1600,
  about: ({ text, names }) => (names === 'ago' ? text.replace(/^قبل /, 'قبل نحو ') : `نحو ${text}`),
  maybe: ({ text }) => `ربما ${text}`,
  unsure: (parts, qualifier) => {
    const areTwo = parts.length > 1
    const approximate = areTwo ? 'تقريبيان' : 'تقريبي'
    const uncertain = areTwo ? 'غير مؤكدين' : 'غير مؤكد'
    const said = { approximate, uncertain, both: `${uncertain} و${approximate}` }[qualifier]
    return `${parts.map((part) => UNSURE_PARTS[part]).join(' و')} ${said}`
  },
  aside: (date, note) => `${date} (${note})`,
  seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
  hemisphere: (season, hemisphere) => `${season} نصف الكرة ${hemisphere === 'north' ? 'الشمالي' : 'الجنوبي'}`,
  acrossYears: (from, to) => `${from}–${to}`,
  part: (part, ordinal) => PARTS[part][ordinal - 1] ?? '',
  ofYear: (name, year, isSeason) => `${name}${isSeason ? ' ' : ' من عام '}${year}`,
  decade: (first, count) => `${decadeName(first)} ${century(Math.floor(first / 100) + 1, count)}`,
  century,
  beforeCommonEra: (year) => `${year} ق.م.`,
  commonEra: (year) => `${year} م`,
  yearsAgo: (number) => `قبل ${number} سنة`,
  withinYears: (date, years) => `${date}، ${years}`,
  atTime: (date, clock, zone) => `${date}، ${clock}${zone}`,
  offset: (sign, length) => `UTC${sign}${length}`,
  between: (from, to) => `بين ${from.text} و${to.text}`,
  range,
  lasted: fromTo,
  fromTo,
  startAlone: {
    open: ({ text }) => `منذ ${text.replace(/^قبل /, '')}`,
    unknown: ({ text }) => `من ${text}، والنهاية غير مذكورة`,
    disjunction: ({ text }) => `${text} أو بعد ذلك`,
    conjunction: ({ text }) => `${text} وما بعده`,
  },
  endAlone: {
    open: ({ text }) => `حتى ${text}`,
    unknown: ({ text }) => `حتى ${text}، والبداية غير مذكورة`,
    disjunction: ({ text }) => `${text} أو قبل ذلك`,
    conjunction: ({ text }) => `${text} وما قبله`,
  },
  yearNotStated: 'العام غير مذكور',
  pause: '، ',
  short: {
    about: ({ text, names }) => (names === 'ago' ? text.replace(/^قبل /, 'قبل نحو ') : `نحو ${text}`),
    maybe: ({ text }) => `${text}؟`,
    part: (part, ordinal) => PARTS[part][ordinal - 1] ?? '',
    ofYear: (name, year) => `${name} ${year}`,
    between: range,
    lasted: range,
  },
}

export const arabicBoundsWords: BoundsWords = {
  beginning: (bounds) => `البداية ${bounds}`,
  ending: (bounds) => `النهاية ${bounds}`,
  dayNotStated: 'اليوم المحدد غير مذكور',
  spoken: {
    acrossYears: (from, to) => `${from} إلى ${to}`,
    aside: (date, note) => `${date}، ${note}`,
    beforeCommonEra: (year) => `${year} قبل الميلاد`,
    century,
    commonEra: (year) => `${year} بعد الميلاد`,
    lasted: fromTo,
    offset: (sign, length) => `UTC ${sign === '+' ? 'زائد' : 'ناقص'} ${length}`,
    range: fromTo,
  },
}

function decadeName(first: number): string {
  const tens = (first % 100) / 10
  return tens < 2 ? `العقد ${tens === 0 ? 'الأول' : 'الثاني'} من` : (TENS[tens - 2] ?? '')
}
