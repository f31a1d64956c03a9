import type { Hidden } from '../core/counts'
import { yearsLabel } from '../core/tick-label'
import type { Words } from '../words'

export interface OutsideWordsProps {
  readonly side: 'earlier' | 'later'
  readonly hidden: Hidden
  readonly words: Words
}

/** Where the incidents of a lane are that has none in the window: how many, on which side, in which years. */
export function OutsideWords({ side, hidden: { count, span }, words }: OutsideWordsProps) {
  const message = words.messages[side === 'earlier' ? 'moreEarlier' : 'moreLater']
  return <span>{words.say(message, { count, years: yearsLabel(span, words) })}</span>
}
