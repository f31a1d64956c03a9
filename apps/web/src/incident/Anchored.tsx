import type { HonestDate, Language } from '@dateline/schema'
import { localPathOf } from '../site/address'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { writtenIn } from '../site/written-in'

interface AnchoredProps {
  readonly relation: NonNullable<HonestDate['relation']>
  readonly language: Language
  readonly locale: Locale
}

/** What a date is counted from: the other incident by name where it is published, and no more than that there is one. */
export function Anchored({ relation: { kind, anchor }, language, locale }: AnchoredProps) {
  const { incident: words, vocabulary } = messagesIn(locale)
  if (anchor === null) return words.anchorUnpublished
  const [before, after] = vocabulary.dateRelation[kind].split('{anchor}')
  return (
    <>
      {before}
      <a {...writtenIn(language)} href={localPathOf(locale, { ...anchor, kind: 'incident' })}>
        {anchor.title}
      </a>
      {after}
    </>
  )
}
