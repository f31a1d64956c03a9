import type { PhraseGrammar } from '../grammar/phrase-grammar'
import { persianPatterns } from './patterns'
import { SOLAR_HIJRI } from './solar-hijri'
import { persianWords } from './words'

export const persian: PhraseGrammar = {
  language: 'fa',
  orders: ['dmy'],
  words: persianWords,
  patterns: persianPatterns,
  counted: [
    'نفر|تن|سرباز|نظامی|کشته|زخمی|مجروح|غیرنظامی|خانواده|خانه|مورد|بار|دلار|یورو|ریال|تومان|کیلومتر|متر|بشکه|روز|ساعت|دقیقه',
    'درصد|نسخه|صفحه|رأی|رای|کرسی|معترض|پناهجو|کارگر|دانشجو|زن|مرد|کودک|سال|ماه|هفته|امتیاز',
  ].flatMap((words) => words.split('|')),
  // The lunar calendar, of which no day is certain; "هجری" alone may be either.
  spoiling: ['قمری', 'هجری', 'ه'],
  doubtfulYears: [1200, 1500],
  otherCalendar: SOLAR_HIJRI,
}
