import { datetimeOf } from '../core/datetime'
import type { TimelineDate } from '../core/incident'
import type { Words } from './words'

export interface WhenProps {
  readonly date: TimelineDate
  readonly anchorHref: (id: string) => string | null
  readonly words: Words
}

/** The reading, the source's words, and how the one follows from the other. */
export function When({ date, anchorHref, words }: WhenProps) {
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
    </div>
  )
}

function Reading({ date }: { readonly date: TimelineDate }) {
  const datetime = datetimeOf(date)
  return datetime ? <time dateTime={datetime}>{date.label}</time> : date.label
}

function RelationLine({ date: { relation }, anchorHref, words }: WhenProps) {
  if (!relation?.anchor) return null
  const text = words.say(words.messages.relation[relation.kind], { anchor: relation.anchor.title })
  const href = anchorHref(relation.anchor.publicId)
  return <p className="dl-reason">{href ? <a href={href}>{text}</a> : text}</p>
}
