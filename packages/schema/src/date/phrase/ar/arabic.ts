import type { PhraseGrammar } from '../grammar/phrase-grammar'
import { arabicPatterns } from './patterns'
import { arabicWords } from './words'

export const arabic: PhraseGrammar = {
  language: 'ar',
  orders: ['dmy'],
  words: arabicWords,
  patterns: arabicPatterns,
  counted: [
    'شخص|شخصا|أشخاص|جندي|جنديا|جنود|مقاتل|مقاتلا|متظاهر|متظاهرا|قتيل|قتيلا|جريح|جريحا|ضحية|مدني|مدنيا|عائلة|أسرة|منزل|منزلا',
    'حالة|إصابة|دولار|دولارا|يورو|دينار|ليرة|جنيه|كيلومتر|كيلومترا|كلم|متر|مترا|طن|طنا|برميل|مرة|يوم|يوما|ساعة|دقيقة|سنة|عاما',
    'عضو|عضوا|صوت|صوتا|نسخة|صفحة|نقطة|مقعد|مقعدا|ناخب|لاجئ|لاجئا|نازح|عامل|طالب|امرأة|طفل|طفلا',
  ].flatMap((words) => words.split('|')),
  // The Islamic calendar, of which no day is certain, and its two months that are called spring.
  spoiling: ['هـ', 'هجري', 'هجرية', 'الهجري', 'الهجرية', 'للهجرة', 'الأول', 'الآخر', 'الثاني'],
  // Of the Islamic calendar, that is from 1882 to now.
  doubtfulYears: [1300, 1500],
  prefixes: ['و', 'ب', 'ل', 'ف'],
}
