import type { Citation, Incident } from '@dateline/schema'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { writtenIn } from '../site/written-in'
import { SourceTitle } from '../source/SourceLine'
import { RecordSection } from './RecordSection'

interface DisagreementsProps {
  readonly incident: Incident
  readonly locale: Locale
}

/** Which sources say otherwise, and what they say; nothing where none does. */
export function Disagreements({ incident, locale }: DisagreementsProps) {
  const words = messagesIn(locale).incident
  const differing = incident.citations.filter(({ stance, claimedDate }) => stance !== 'supports' || claimedDate)
  if (differing.length === 0) return null
  return (
    <RecordSection id="disagreements" title={words.disagreements}>
      <ul className="disagreements">
        {differing.map((citation) => (
          <li key={`${citation.source.publicId}-${citation.locator}-${citation.stance}`}>
            <SourceTitle source={citation.source} /> {sayings(citation, locale).join('; ')}
            {citation.claimedDate && (
              <span {...writtenIn(incident.language)}>
                {': '}
                <strong>{citation.claimedDate.label}</strong>
                {citation.claimedDate.note && <span className="reasoning"> {citation.claimedDate.note}</span>}
              </span>
            )}
          </li>
        ))}
      </ul>
    </RecordSection>
  )
}

function sayings({ stance, claimedDate }: Citation, locale: Locale): string[] {
  const words = messagesIn(locale).incident
  return [
    stance === 'contradicts' && words.contradicts,
    stance === 'partly' && words.supportsPartly,
    claimedDate !== null && words.claimsDate,
  ].filter((saying) => saying !== false)
}
