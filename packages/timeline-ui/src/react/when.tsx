import { datetimeOf } from '../core/datetime'
import type { TimelineDate } from '../core/incident'
import { reasonWords, relationWords } from '../entry-words'
import type { Words } from '../words'

export interface WhenProps {
  readonly date: TimelineDate
  /** How the date's own words are written. */
  readonly dir?: 'ltr' | 'rtl' | undefined
  readonly anchorHref: (id: string) => string | null
  /** That its place in the list claims no order, for those who hear the list. */
  readonly order?: string | null | undefined
  readonly words: Words
}

/** The reading, the source's words, and how the one follows from the other. */
export function When({ date, dir, anchorHref, order, words }: WhenProps) {
  const { messages, say } = words
  const reason = reasonWords(date, words)
  return (
    <div className="dl-when">
      <p className="dl-reading" dir={dir}>
        <Reading date={date} />
      </p>
      {date.stated ? <p className="dl-stated">{say(messages.quoted, { stated: date.stated })}</p> : null}
      {reason ? (
        <p className="dl-reason" dir={dir}>
          {reason}
        </p>
      ) : null}
      <RelationLine date={date} anchorHref={anchorHref} words={words} />
      {order ? <p className="dl-visually-hidden">{order}</p> : null}
    </div>
  )
}

function Reading({ date }: { readonly date: TimelineDate }) {
  const datetime = datetimeOf(date)
  return datetime ? <time dateTime={datetime}>{date.label}</time> : date.label
}

function RelationLine({ date, anchorHref, words }: Omit<WhenProps, 'order'>) {
  const text = relationWords(date, words)
  const anchor = date.relation?.anchor
  if (!text || !anchor) return null
  const href = anchorHref(anchor.publicId)
  return <p className="dl-reason">{href ? <a href={href}>{text}</a> : text}</p>
}
