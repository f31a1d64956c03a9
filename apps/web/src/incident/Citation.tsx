import type { Incident, Site } from '@dateline/schema'
import { localPathOf, publicUrl } from '../site/address'
import { dayOf, formatInstant } from '../site/calendar-day'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { writtenIn } from '../site/written-in'

interface CitationProps {
  readonly incident: Incident
  readonly locale: Locale
  readonly site: Site
}

/** The entry as others can refer to it: its name, whose it is, when it last changed, and its lasting address. */
export function Citation({ incident, locale, site }: CitationProps) {
  const words = messagesIn(locale).incident
  const url = publicUrl(localPathOf(locale, { ...incident, kind: 'incident' }))
  return (
    <p className="citation">
      <span {...writtenIn(incident.language)}>“{incident.title}.”</span> <bdi>{site.name}</bdi>. {words.updated}{' '}
      <time dateTime={dayOf(incident.updatedAt, site.timeZone)}>
        {formatInstant(incident.updatedAt, locale, site.timeZone)}
      </time>
      . <bdi dir="ltr">{url}</bdi>
    </p>
  )
}
