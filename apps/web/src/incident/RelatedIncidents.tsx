import type { Incident } from '@dateline/schema'
import { localPathOf } from '../site/address'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { writtenIn } from '../site/written-in'

interface RelatedIncidentsProps {
  readonly related: Incident['related']
  readonly locale: Locale
}

export function RelatedIncidents({ related, locale }: RelatedIncidentsProps) {
  const { incidentRelation } = messagesIn(locale).vocabulary
  return (
    <ul className="related">
      {related.map(({ relation, incident }) => (
        <li key={`${relation}-${incident.publicId}`}>
          <span className="soft">{incidentRelation[relation]}</span>{' '}
          <a {...writtenIn(incident.language)} href={localPathOf(locale, { ...incident, kind: 'incident' })}>
            {incident.title}
          </a>{' '}
          <span className="soft" {...writtenIn(incident.language)}>
            {incident.date.label}
          </span>
        </li>
      ))}
    </ul>
  )
}
