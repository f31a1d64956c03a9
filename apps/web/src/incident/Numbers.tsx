import type { Incident, Language } from '@dateline/schema'
import { type Locale, languageTagOf } from '../site/locale'
import type { Messages } from '../site/messages/english'
import { messagesIn } from '../site/messages/messages'
import { writtenIn } from '../site/written-in'
import { SourceLine } from '../source/SourceLine'

type Count = Incident['counts'][number]

interface NumbersProps {
  readonly counts: readonly Count[]
  readonly language: Language
  readonly locale: Locale
}

export function Numbers({ counts, language, locale }: NumbersProps) {
  const words = messagesIn(locale).incident
  return (
    <ul className="numbers">
      {counts.map((count) => (
        <li key={`${count.what}-${count.source?.publicId}`}>
          <strong {...writtenIn(language)}>{count.what}</strong> {rangeOf(count, locale, words)}
          {count.source && (
            <p className="soft">
              <SourceLine source={count.source} locale={locale} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function rangeOf({ low, best, high }: Count, locale: Locale, words: Messages['incident']): string {
  const digits = new Intl.NumberFormat(languageTagOf(locale))
  const span = low !== null && high !== null
  return [
    span && digits.formatRange(low, high),
    !span && low !== null && `${words.atLeast} ${digits.format(low)}`,
    !span && high !== null && `${words.atMost} ${digits.format(high)}`,
    best !== null && (span ? `${words.best} ${digits.format(best)}` : digits.format(best)),
  ]
    .filter((part) => part !== false)
    .join(' · ')
}
