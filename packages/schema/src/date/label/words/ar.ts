import type { DateWords } from './date-words'

// From the twenties; the first two decades of a century have no name of their own.
const TENS = ['عشرينيات', 'ثلاثينيات', 'أربعينيات', 'خمسينيات', 'ستينيات', 'سبعينيات', 'ثمانينيات', 'تسعينيات']

const PARTS: DateWords['parts'] = {
  quarter: ['الربع الأول', 'الربع الثاني', 'الربع الثالث', 'الربع الأخير'],
  quadrimester: ['الأشهر الأربعة الأولى', 'الأشهر الأربعة الوسطى', 'الأشهر الأربعة الأخيرة'],
  half: ['النصف الأول', 'النصف الثاني'],
}

export const arabicDateWords: DateWords = {
  qualified: { approximate: 'نحو {date}', uncertain: 'ربما {date}', both: 'ربما نحو {date}' },
  qualifiedShort: { approximate: 'نحو {date}', uncertain: '{date}؟', both: 'نحو {date}؟' },
  seasons: { spring: 'ربيع', summer: 'صيف', autumn: 'خريف', winter: 'شتاء' },
  seasonOfYear: '{season} {year}',
  hemispheres: { north: '{season} (نصف الكرة الشمالي)', south: '{season} (نصف الكرة الجنوبي)' },
  parts: PARTS,
  partOfYear: '{part} من عام {year}',
  partsShort: PARTS,
  partOfYearShort: '{part} {year}',
  decade: (first, number) => `${decadeName(first)} ${century(Math.floor(first / 100) + 1, number)}`,
  century,
  beforeCommonEra: '{year} ق.م.',
  commonEra: '{year} م',
  withinYears: '{date}، {years}',
  atTime: '{date}، {time}',
  between: 'بين {from} و{to}',
  range: '{from}–{to}',
  fromTo: 'من {from} إلى {to}',
  since: 'منذ {date}',
  until: 'حتى {date}',
  endNotStated: 'من {date}، والنهاية غير مذكورة',
  startNotStated: 'حتى {date}، والبداية غير مذكورة',
  orEarlier: '{date} أو قبل ذلك',
  orLater: '{date} أو بعد ذلك',
  andEarlier: '{date} وما قبله',
  andLater: '{date} وما بعده',
  beginning: 'البداية {bounds}',
  ending: 'النهاية {bounds}',
  dayNotStated: 'اليوم المحدد غير مذكور',
  yearNotStated: 'العام غير مذكور',
  pause: '، ',
}

// The numeral keeps the ordinal free of case endings, which differ from one sentence to the next.
function century(ordinal: number, number: (value: number) => string): string {
  return `القرن الـ${number(ordinal)}`
}

function decadeName(first: number): string {
  const tens = (first % 100) / 10
  return tens < 2 ? `العقد ${tens === 0 ? 'الأول' : 'الثاني'} من` : (TENS[tens - 2] ?? '')
}
