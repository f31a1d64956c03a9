import type { Incident } from '@dateline/schema'
import { dayOf, formatInstant } from '../site/calendar-day'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { writtenIn } from '../site/written-in'

interface WhereProps {
  readonly incident: Pick<Incident, 'places' | 'placeWithheldUntil' | 'language'>
  readonly locale: Locale
  readonly timeZone: string
}

export function Where({ incident: { places, placeWithheldUntil, language }, locale, timeZone }: WhereProps) {
  const { incident: words, vocabulary } = messagesIn(locale)
  return (
    <>
      {places.length === 0 && <p className="hint">{words.whereUnknown}</p>}
      <ul className="people-and-places">
        {places.map(({ place, role, precision }) => (
          <li key={`${place.publicId}-${role}`}>
            <strong {...writtenIn(language)}>{place.name}</strong>
            <span className="soft">
              {' · '}
              {role === 'scene' ? '' : `${vocabulary.placeRole[role]} · `}
              {vocabulary.placePrecision[precision]}
            </span>
          </li>
        ))}
      </ul>
      {placeWithheldUntil && (
        <p className="hint">
          {words.withheldUntil}{' '}
          <time dateTime={dayOf(placeWithheldUntil, timeZone)}>
            {formatInstant(placeWithheldUntil, locale, timeZone)}
          </time>
        </p>
      )}
    </>
  )
}
