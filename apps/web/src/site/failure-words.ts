import type { Locale } from './locale'

/** What a reader is told when a page cannot be shown; apart from the other messages, for it travels to the browser. */
export const FAILURE_WORDS = {
  en: {
    title: 'We cannot show this page just now',
    text: 'The part of our system that keeps the articles is not answering. Nothing is lost, and nothing is wrong at your end. Please try again in a minute.',
    retry: 'Try again',
  },
  ar: {
    title: 'لا نستطيع عرض هذه الصفحة الآن',
    text: 'الجزء الذي يحفظ المقالات من نظامنا لا يجيب. لم يضع شيء، ولا خلل عندك. حاول مرة أخرى بعد دقيقة.',
    retry: 'حاول مرة أخرى',
  },
} as const satisfies Record<Locale, { title: string; text: string; retry: string }>
