import type { Language, Participant } from '@dateline/schema'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { writtenIn } from '../site/written-in'

interface WhoProps {
  readonly participants: readonly Participant[]
  readonly language: Language
  readonly locale: Locale
}

/** Who is said to have had which part; what is only claimed names its claimant. */
export function Who({ participants, language, locale }: WhoProps) {
  const { incident: words, vocabulary } = messagesIn(locale)
  if (participants.length === 0) return <p className="hint">{words.whoUnknown}</p>
  return (
    <ul className="people-and-places">
      {participants.map(({ actor, role, certainty, accordingTo, nameAsReported }) => (
        <li key={`${actor.publicId}-${role}-${certainty}-${accordingTo}`}>
          <strong {...writtenIn(language)}>{actor.name}</strong>
          <span className="soft">
            {' · '}
            {vocabulary.participantRole[role]}
          </span>
          {(certainty !== 'stated' || accordingTo) && (
            <span className="claim">
              {' · '}
              {vocabulary.certainty[certainty]}
              {accordingTo && (
                <>
                  , {words.accordingTo} <span {...writtenIn(language)}>{accordingTo}</span>
                </>
              )}
            </span>
          )}
          {nameAsReported && (
            <span className="soft">
              {' · '}
              {words.reportedAs} <q {...writtenIn(language)}>{nameAsReported}</q>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
