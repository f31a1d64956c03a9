import type { TimelineRef } from '@dateline/schema'
import { localPathOf } from '../site/address'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { writtenIn } from '../site/written-in'
import './timeline.css'

interface TimelineEntriesProps {
  readonly timelines: readonly TimelineRef[]
  readonly locale: Locale
  readonly level: 2 | 3
  /** A fragment of each timeline's page to lead to. */
  readonly fragment?: string
}

/** Timelines as they stand in a list: name, what they are about, how much they hold. */
export function TimelineEntries({ timelines, locale, level, fragment }: TimelineEntriesProps) {
  const { counts, timeline: words } = messagesIn(locale)
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul className="timeline-entries">
      {timelines.map((timeline) => {
        const path = localPathOf(locale, { ...timeline, kind: 'timeline' })
        return (
          <li key={timeline.publicId} className="timeline-entry">
            <p className="kicker">
              {words.kicker} · {counts.incidents(timeline.incidentCount)}
            </p>
            <Heading {...writtenIn(timeline.language)}>
              <a href={fragment ? `${path}#${fragment}` : path}>{timeline.title}</a>
            </Heading>
            {timeline.intro && (
              <p className="entry-text" {...writtenIn(timeline.language)}>
                {timeline.intro}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
