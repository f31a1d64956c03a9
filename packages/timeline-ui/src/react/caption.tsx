import { incidentBy } from '../core/state'
import { countInWindow } from '../core/step'
import { windowLabel } from '../core/tick-label'
import type { Words } from '../words'
import { writtenIn } from '../written-in'
import { useSettled } from './use-settled'
import type { TimelineControl } from './use-timeline'

export interface CaptionProps {
  readonly control: TimelineControl
  readonly words: Words
}

/** Milliseconds without a change after which the status is read out. */
const SETTLED = 700

/** One line below the picture: what is selected, with its link, and how much is in view. */
export function Caption({ control: { state }, words }: CaptionProps) {
  const { messages, say } = words
  const incident = incidentBy(state.world, state.selected ?? state.focused)
  const status = say(messages.status, {
    shown: countInWindow(state),
    count: state.world.store.count,
    window: windowLabel(state.scale, words),
  })
  const unplaced = state.world.unplaced.length
  const whole = unplaced > 0 ? `${status}; ${say(messages.statusUnplaced, { count: unplaced })}` : status
  const spoken = useSettled(whole, SETTLED)
  return (
    <div className="dl-caption">
      <p className="dl-current">
        {incident ? (
          <span {...writtenIn(incident.language)}>
            <b>{incident.date.label}</b>{' '}
            {incident.href ? <a href={incident.href}>{incident.title}</a> : <span>{incident.title}</span>}
          </span>
        ) : null}
      </p>
      <p className="dl-status" aria-hidden="true">
        {whole}
      </p>
      <p className="dl-visually-hidden" role="status">
        {spoken}
      </p>
    </div>
  )
}
