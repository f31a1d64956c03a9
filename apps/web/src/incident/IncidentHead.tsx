import type { Incident } from '@dateline/schema'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { preloadArabicScript } from '../site/preload-arabic-script'
import { writtenIn } from '../site/written-in'

interface IncidentHeadProps {
  readonly incident: Incident
  readonly locale: Locale
}

export function IncidentHead({ incident, locale }: IncidentHeadProps) {
  const { incident: words, vocabulary } = messagesIn(locale)
  const document = writtenIn(incident.language)
  if (document.dir === 'rtl') preloadArabicScript()
  return (
    <header className="page-head">
      <p className="kicker">
        {words.kicker} · {vocabulary.incidentType[incident.type]}
        {incident.topics.map((topic) => (
          <span key={topic.slug}>
            {' · '}
            <span lang={incident.language}>{topic.name}</span>
          </span>
        ))}
      </p>
      <h1 {...document}>{incident.title}</h1>
      {incident.summary && (
        <p className="dek" {...document}>
          {incident.summary}
        </p>
      )}
      {incident.sensitivity.length > 0 && (
        <p className="sensitivity">
          <strong>{words.sensitive}</strong>{' '}
          {incident.sensitivity.map((flag) => vocabulary.sensitivity[flag]).join(' · ')}
        </p>
      )}
    </header>
  )
}
