import type { TimelineIncident } from '../core/incident'
import { orderIncidents } from '../core/order'
import { signOf } from '../core/sign'
import { unknownOrderOf } from '../core/unknown-order'
import { unknownOrderWords } from '../unknown-order-words'
import { type Wording, wordsOf } from '../words'
import { writtenIn } from '../written-in'
import { MarkDrawing } from './mark-drawing'
import { Seals } from './seals'

export interface TimelineBandProps extends Wording {
  readonly incidents: readonly TimelineIncident[]
  /** The incident in view, ringed; a script of the page may set `data-active` on the item instead. */
  readonly active?: string | null | undefined
  /** Accessible name of the list; "Incidents in order of time" where absent. */
  readonly label?: string | undefined
}

/** Marks down a margin, each with its date and title. Every item carries its incident's id in `data-incident`. */
export function TimelineBand({ incidents, active = null, label, ...wording }: TimelineBandProps) {
  const words = wordsOf(wording)
  const ordered = orderIncidents(incidents)
  const unknownOrder = unknownOrderOf(ordered)
  return (
    <ol className="dl-band" aria-label={label ?? words.say(words.messages.incidents)}>
      {ordered.map((incident) => (
        <BandItem
          key={incident.id}
          incident={incident}
          isActive={incident.id === active}
          order={unknownOrderWords(unknownOrder.get(incident.id), words)}
        />
      ))}
    </ol>
  )
}

interface BandItemProps {
  readonly incident: TimelineIncident
  readonly isActive: boolean
  /** That its place in the list claims no order. */
  readonly order: string | null
}

function BandItem({ incident, isActive, order }: BandItemProps) {
  const mark = signOf(incident.date)
  const { dir } = writtenIn(incident.language)
  const words = (
    <span className="dl-band-words" lang={incident.language}>
      <b dir={dir}>{incident.date.label}</b> <span dir={dir}>{incident.title}</span>
    </span>
  )
  return (
    <li className="dl-band-item" data-incident={incident.id} data-active={isActive || undefined}>
      <span className="dl-band-sign" data-kind={mark.kind} data-start={mark.start} data-end={mark.end}>
        <MarkDrawing mark={mark} />
        <Seals seals={mark.seals} />
      </span>
      {incident.href ? (
        <a href={incident.href} aria-current={isActive ? 'true' : undefined}>
          {words}
        </a>
      ) : (
        words
      )}
      {order ? <span className="dl-visually-hidden">{order}</span> : null}
    </li>
  )
}
