import type { Language } from '@dateline/schema'
import type { Locale } from '../site/locale'

/** What is written in the page's language comes first, then the rest, each in the order in which it came. */
export function ownLanguageFirst<Written extends { readonly language: Language }>(
  documents: readonly Written[],
  locale: Locale,
): readonly Written[] {
  const isOwn = ({ language }: Written) => language === locale
  return [...documents.filter(isOwn), ...documents.filter((document) => !isOwn(document))]
}
