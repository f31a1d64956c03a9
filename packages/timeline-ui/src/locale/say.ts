import { numberFormatter, pluralRules } from '../core/formatters'
import type { Message } from './messages'

export type Values = Readonly<Record<string, string | number>>

/** Fills in a message. Numbers are written in the locale's digits; `count` chooses the plural. */
export function say(message: Message, locale: string, values: Values = {}): string {
  const text = typeof message === 'string' ? message : pluralOf(message, locale, values.count)
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? numberFormatter(locale).format(value) : value
  })
}

function pluralOf(message: Exclude<Message, string>, locale: string, count: string | number | undefined): string {
  const category = pluralRules(locale).select(Number(count ?? 0))
  return message[category] ?? message.other
}
