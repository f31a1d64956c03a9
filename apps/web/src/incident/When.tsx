import type { Incident } from '@dateline/schema'
import { machineDate } from '../site/calendar-day'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { writtenIn } from '../site/written-in'
import { DateReasoning } from './DateReasoning'
import { IncidentPicture } from './IncidentPicture'
import { OtherCalendars } from './OtherCalendars'

interface WhenProps {
  readonly incident: Incident
  readonly locale: Locale
}

/** The date as the source has it, as we read it, how the one follows from the other, and its mark. */
export function When({ incident, locale }: WhenProps) {
  const words = messagesIn(locale).incident
  const { date, language } = incident
  const document = writtenIn(language)
  const machine = machineDate(date.edtf)
  return (
    <>
      <p className="when-reading" {...document}>
        {machine ? <time dateTime={machine}>{date.label}</time> : date.label}
      </p>
      {date.boundsLabel && (
        <p className="when-bounds" {...document}>
          {date.boundsLabel}
        </p>
      )}
      <IncidentPicture incident={incident} locale={locale} />
      <dl className="facts">
        {date.stated && (
          <div>
            <dt>{words.stated}</dt>
            <dd className="stated">
              <q {...document}>{date.stated}</q>
            </dd>
          </div>
        )}
        <OtherCalendars date={date} language={language} locale={locale} />
        <DateReasoning date={date} language={language} locale={locale} />
      </dl>
    </>
  )
}
