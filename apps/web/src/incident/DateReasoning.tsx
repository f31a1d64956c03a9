import type { HonestDate, Language } from '@dateline/schema'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { writtenIn } from '../site/written-in'
import { Anchored } from './Anchored'

interface DateReasoningProps {
  readonly date: HonestDate
  readonly language: Language
  readonly locale: Locale
}

/** How a date was placed: on what it rests, what was assumed, and in whose days. */
export function DateReasoning({ date, language, locale }: DateReasoningProps) {
  const { incident: words, vocabulary } = messagesIn(locale)
  const { relation } = date
  return (
    <>
      <div>
        <dt>{words.placed}</dt>
        <dd>
          {relation ? (
            <Anchored relation={relation} language={language} locale={locale} />
          ) : (
            vocabulary.dateBasis[date.basis]
          )}
          {date.note && (
            <p className="reasoning" {...writtenIn(language)}>
              {date.note}
            </p>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.timeZone}</dt>
        <dd>
          <bdi dir="ltr">{date.timeZone.replaceAll('_', ' ')}</bdi>
        </dd>
      </div>
      <div>
        <dt>{words.standardForm}</dt>
        <dd>
          <bdi dir="ltr">
            <code>{date.edtf}</code>
          </bdi>
        </dd>
      </div>
    </>
  )
}
