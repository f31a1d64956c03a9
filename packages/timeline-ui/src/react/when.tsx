import { datetimeOf } from '../core/datetime'
import type { TimelineDate } from '../core/incident'
import type { Words } from '../words'

export interface WhenProps {
  readonly date: TimelineDate
  readonly anchorHref: (id: string) => string | null
  /** That its place in the list claims no order, for those who hear the list. */
  readonly order?: string | null | undefined
  readonly words: Words
}

/** The reading, the source's words, and how the one follows from the other. */
export function When({ date, anchorHref, order, words }: WhenProps) {
  const { messages, say } = words
  const reasons = [date.boundsLabel, date.note].filter((reason): reason is string => Boolean(reason))
  return (
    <div className="dl-when">
      <p className="dl-reading">
        <Reading date={date} />
      </p>
      {date.stated ? <p className="dl-stated">{say(messages.quoted, { stated: date.stated })}</p> : null}
      {reasons.length > 0 ? <p className="dl-reason">{reasons.join(messages.separator)}</p> : null}
      <RelationLine date={date} anchorHref={anchorHref} words={words} />
      {order ? <p className="dl-visually-hidden">{order}</p> : null}
    </div>
  )
}

function Reading({ date }: { readonly date: TimelineDate }) {
  const datetime = datetimeOf(date)
  return datetime ? <time dateTime={datetime}>{date.label}</time> : date.label
}

function RelationLine({ date: { relation }, anchorHref, words }: Omit<WhenProps, 'order'>) {
  if (!relation?.anchor) return null
  const text = words.say(words.messages.relation[relation.kind], { anchor: relation.anchor.title })
  const href = anchorHref(relation.anchor.publicId)
  return <p className="dl-reason">{href ? <a href={href}>{text}</a> : text}</p>
}
