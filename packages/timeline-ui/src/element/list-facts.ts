import type { TimelineIncident, TimelineParticipant } from '../core/incident'
import { participantWords } from '../entry-words'
import { html } from '../live/dom'
import type { Words } from '../words'

/** Who took part and where; `null` where neither is told. */
export function facts({ participants = [], places = [] }: TimelineIncident, words: Words): HTMLElement | null {
  if (participants.length + places.length === 0) return null
  return html(
    'ul',
    { class: 'dl-facts' },
    ...participants.map((one) => participant(one, words)),
    ...places.map(({ name, precision }) =>
      html('li', {}, html('bdi', {}, name), precision && ` (${words.messages.precision[precision]})`),
    ),
  )
}

function participant(one: TimelineParticipant, words: Words): HTMLElement {
  const { role, claims } = participantWords(one, words)
  return html(
    'li',
    {},
    html('bdi', {}, html('b', {}, one.name)),
    role && ` ${role}`,
    ...claims.map((claim) => html('span', { class: 'dl-claim' }, ` ${claim}`)),
  )
}
