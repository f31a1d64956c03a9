import { notFound } from 'next/navigation'
import { isLocale, type Locale } from './locale'

/** The page's locale, checked again: the proxy is not a line of defence. */
export function knownLocale(text: string): Locale {
  if (!isLocale(text)) notFound()
  return text
}
