import { formatDate, type HonestDate, type Language } from '@dateline/schema'
import { type Locale, languageTagOf } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { writtenIn } from '../site/written-in'

interface OtherCalendarsProps {
  readonly date: HonestDate
  readonly language: Language
  readonly locale: Locale
}

/** The date in the calendar that its readers live by beside ours, wherever that claims no more than is known. */
export function OtherCalendars({ date, language, locale }: OtherCalendarsProps) {
  const { islamicCalendar, persianCalendar } = messagesIn(locale).incident
  const { edtf, timeZone } = date
  const islamic =
    locale === 'ar' && formatDate(edtf, { locale: languageTagOf(locale), timeZone, calendar: 'islamic-umalqura' })
  const persian = language === 'fa' && formatDate(edtf, { locale: language, timeZone, calendar: 'persian' })
  return (
    <>
      {islamic && (
        <div>
          <dt>{islamicCalendar}</dt>
          <dd>{islamic}</dd>
        </div>
      )}
      {persian && (
        <div>
          <dt>{persianCalendar}</dt>
          <dd>
            <bdi {...writtenIn(language)}>{persian}</bdi>
          </dd>
        </div>
      )}
    </>
  )
}
