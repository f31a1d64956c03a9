import { type Locale, languageTagOf } from '../site/locale'
import { messagesIn } from '../site/messages/messages'

/** What the timeline's components say, and how they write dates and numbers, in an interface language. */
export function timelineWording(locale: Locale) {
  return { locale: languageTagOf(locale), messages: messagesIn(locale).timelineUi }
}
