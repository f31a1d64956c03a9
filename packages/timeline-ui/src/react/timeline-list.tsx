import type { TimelineIncident } from '../core/incident'
import { orderIncidents } from '../core/order'
import { unknownOrderOf } from '../core/unknown-order'
import { type Wording, wordsOf } from '../words'
import { ListEntry } from './list-entry'

export interface TimelineListProps extends Wording {
  readonly incidents: readonly TimelineIncident[]
  /** Level of each incident's heading, 2 to 6; 3 where absent. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined
  /** Put before an incident's id to make its element's id; `incident-` where absent. */
  readonly idPrefix?: string | undefined
}

/** The incidents in order of time, as articles: when, what, evidence. The truth of a timeline, with or without scripts. */
export function TimelineList({ incidents, headingLevel = 3, idPrefix = 'incident-', ...wording }: TimelineListProps) {
  const words = wordsOf(wording)
  if (incidents.length === 0) return <p className="dl-empty">{words.say(words.messages.empty)}</p>
  const ordered = orderIncidents(incidents)
  const unknownOrder = unknownOrderOf(ordered)
  const known = new Set(incidents.map(({ id }) => id))
  return (
    <ol className="dl-list" aria-label={words.say(words.messages.incidents)}>
      {ordered.map((incident) => (
        <li key={incident.id} className="dl-list-item" id={`${idPrefix}${incident.id}`} data-incident={incident.id}>
          <ListEntry
            incident={incident}
            headingLevel={headingLevel}
            anchorHref={(id) => (known.has(id) ? `#${idPrefix}${id}` : null)}
            order={unknownOrder.get(incident.id)}
            words={words}
          />
        </li>
      ))}
    </ol>
  )
}
