import type { Citation, Language } from '@dateline/schema'
import { type Locale, languageTagOf } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { writtenIn } from '../site/written-in'
import { SourceLine } from '../source/SourceLine'

interface EvidenceProps {
  readonly citations: readonly Citation[]
  readonly language: Language
  readonly locale: Locale
}

/** Source by source: what it speaks to, whether it supports the entry, and its words. */
export function Evidence({ citations, language, locale }: EvidenceProps) {
  const { incident: words, vocabulary } = messagesIn(locale)
  if (citations.length === 0) return <p className="hint">{words.noEvidence}</p>
  return (
    <ol className="evidence">
      {citations.map(({ source, passage, locator, asserts, stance }) => (
        <li key={`${source.publicId}-${locator}-${asserts.join()}`}>
          <p>
            <SourceLine source={source} locale={locale} />
          </p>
          <p className="evidence-terms">
            <strong data-stance={stance}>{vocabulary.stance[stance]}</strong>
            {asserts.length > 0 && (
              <>
                {' · '}
                {words.speaksTo}:{' '}
                {listed(
                  asserts.map((key) => vocabulary.asserted[key]),
                  locale,
                )}
              </>
            )}
            {locator && (
              <>
                {' · '}
                <span {...writtenIn(language)}>{locator}</span>
              </>
            )}
          </p>
          {passage && <blockquote {...writtenIn(source.language)}>{passage}</blockquote>}
        </li>
      ))}
    </ol>
  )
}

function listed(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(languageTagOf(locale)).format(items.map((item) => lowerFirst(item, locale)))
}

function lowerFirst(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleLowerCase(locale) + text.slice(1)
}
