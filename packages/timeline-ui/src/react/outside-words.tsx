import { spanOfDates } from '../core/extent'
import type { TimelineIncident } from '../core/incident'
import { yearsLabel } from '../core/tick-label'
import { Icon } from './icon'
import type { Words } from './words'

export interface OutsideWordsProps {
  readonly side: 'earlier' | 'later'
  readonly incidents: readonly TimelineIncident[]
  readonly words: Words
}

/** Where the incidents of a lane are that has none in the window: how many, on which side, in which years. */
export function OutsideWords({ side, incidents, words }: OutsideWordsProps) {
  const span = spanOfDates(incidents.map(({ date }) => date))
  const message = words.messages[side === 'earlier' ? 'moreEarlier' : 'moreLater']
  return (
    <>
      <Icon name={side === 'earlier' ? 'previous' : 'next'} />
      <span>{words.say(message, { count: incidents.length, years: span ? yearsLabel(span, words) : '' })}</span>
    </>
  )
}
