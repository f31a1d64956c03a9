import type { Incident } from '@dateline/schema'
import { TimelinePicture, toTimelineIncident } from '@dateline/timeline-ui'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { speakIn } from '../timeline/drawn-incidents'
import { secondCalendarOf } from '../timeline/second-calendar'
import { timelineWording } from '../timeline/timeline-wording'
import { listedIncident } from './listed-incident'

interface IncidentPictureProps {
  readonly incident: Incident
  readonly locale: Locale
}

/** The incident's mark on an axis of its own, with the differing dates that sources claim. */
export function IncidentPicture({ incident, locale }: IncidentPictureProps) {
  const words = messagesIn(locale).incident
  return (
    <figure className="incident-picture">
      <TimelinePicture
        incidents={[{ ...toTimelineIncident(listedIncident(incident), { speak: speakIn(locale) }), title: '' }]}
        secondCalendar={secondCalendarOf(locale)}
        {...timelineWording(locale)}
      />
      <figcaption className="hint">{words.notExact}</figcaption>
    </figure>
  )
}
