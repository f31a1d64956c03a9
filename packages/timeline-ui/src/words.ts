import { en } from './locale/en'
import type { Message, Messages } from './locale/messages'
import { say, type Values } from './locale/say'

/** Where the words come from: the English ones, and over them whatever the caller gives. */
export interface Wording {
  /** BCP 47 tag for numbers and dates; `en` where absent. */
  readonly locale?: string | undefined
  readonly messages?: Partial<Messages> | undefined
}

/** One wording, ready for use. */
export interface Words {
  readonly locale: string
  readonly messages: Messages
  /** What the axis needs. */
  readonly beforeCommonEra: string
  readonly say: (message: Message, values?: Values) => string
}

/** English without a country puts the day before the month, as the dates' own labels do. */
const HOUSE_ENGLISH = 'en-GB'

export function wordsOf({ locale = 'en', messages }: Wording): Words {
  const table = { ...en, ...messages }
  const named = locale === 'en' ? HOUSE_ENGLISH : locale
  return {
    locale: named,
    messages: table,
    beforeCommonEra: table.beforeCommonEra,
    say: (message, values) => say(message, named, values),
  }
}
