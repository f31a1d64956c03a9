import type { Messages } from '../locale/messages'
import { type Words, wordsOf } from '../words'
import { writtenIn } from '../written-in'
import { languageOf, messagesIn } from './language'

/** The BCP 47 tag of the words around an element: its own, else its surroundings', else English. */
export function localeAt(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') || 'en'
}

/** Words in the language of a tag: all in English where there are none in it, and none are given. */
export async function wordsFor(locale: string, messages: Partial<Messages> | null): Promise<Words> {
  const named = languageOf(locale) || messages ? locale : 'en'
  return wordsOf({ locale: named, messages: { ...(await messagesIn(named)), ...messages } })
}

/** How the words of a language are written; `null` where there are none in it, and English ones stand in. */
export function directionOf(locale: string): 'ltr' | 'rtl' | null {
  return languageOf(locale) && (writtenIn(locale).dir === 'rtl' ? 'rtl' : 'ltr')
}
