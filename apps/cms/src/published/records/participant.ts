import type { Language, Participant } from '@dateline/schema'
import type { Incident as IncidentDoc } from '../../payload-types'
import type { References } from '../references'
import { pickOne } from '../relations'
import { toActorRef } from './actor'
import { isShownInFull } from './shown-name'

type StoredParticipant = NonNullable<IncidentDoc['participants']>[number]

export function toParticipants(
  stored: readonly StoredParticipant[] | null | undefined,
  language: Language,
  { actors }: Pick<References, 'actors'>,
): Participant[] {
  return (stored ?? []).flatMap((participant) => {
    const actor = pickOne(participant.actor, actors)
    if (actor === null) return []
    return [
      {
        actor: toActorRef(actor, language),
        role: participant.role,
        certainty: participant.certainty,
        accordingTo: participant.accordingTo || null,
        nameAsReported: (isShownInFull(actor) && participant.nameAsReported) || null,
      },
    ]
  })
}
