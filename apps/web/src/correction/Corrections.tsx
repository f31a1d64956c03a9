import type { Correction } from '@dateline/schema'
import { dayOf, formatInstant } from '../site/calendar-day'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { writtenIn } from '../site/written-in'
import './correction.css'

interface CorrectionsProps {
  readonly corrections: readonly Correction[]
  readonly locale: Locale
  readonly timeZone: string
}

/** What was put right, in plain sight; nothing at all where nothing was. */
export function Corrections({ corrections, locale, timeZone }: CorrectionsProps) {
  if (corrections.length === 0) return null
  const { corrections: words, vocabulary } = messagesIn(locale)
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{words.heading}</h2>
      <ul>
        {corrections.map((correction) => (
          <li key={correction.publicId}>
            <p className="correction-kind">
              <strong>{vocabulary.correctionKind[correction.kind].label}</strong>
              {' · '}
              <time dateTime={dayOf(correction.at, timeZone)}>{formatInstant(correction.at, locale, timeZone)}</time>
            </p>
            <p {...writtenIn(correction.language)}>{correction.text}</p>
            {(correction.said || correction.says) && (
              <dl className="correction-words">
                {correction.said && <Wording term={words.said} text={correction.said} correction={correction} />}
                {correction.says && <Wording term={words.says} text={correction.says} correction={correction} />}
              </dl>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface WordingProps {
  readonly term: string
  readonly text: string
  readonly correction: Correction
}

function Wording({ term, text, correction }: WordingProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd {...writtenIn(correction.language)}>{text}</dd>
    </div>
  )
}
