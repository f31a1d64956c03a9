import type { TimelineIncident, TimelineParticipant, TimelinePlace } from '../core/incident'
import { participantWords } from '../entry-words'
import type { Words } from '../words'

export interface WhatProps {
  readonly incident: TimelineIncident
  readonly headingLevel: 2 | 3 | 4 | 5 | 6
  readonly words: Words
}

export function What({ incident, headingLevel, words }: WhatProps) {
  const Heading = `h${headingLevel}` as const
  const { participants = [], places = [] } = incident
  return (
    <div className="dl-what">
      <Heading className="dl-title">
        {incident.href ? <a href={incident.href}>{incident.title}</a> : incident.title}
      </Heading>
      {incident.summary ? <p className="dl-summary">{incident.summary}</p> : null}
      {incident.note ? <p className="dl-note">{incident.note}</p> : null}
      {participants.length + places.length > 0 ? (
        <ul className="dl-facts">
          {participants.map((participant) => (
            <li key={`${participant.name} ${participant.role}`}>
              <Participant participant={participant} words={words} />
            </li>
          ))}
          {places.map((place) => (
            <li key={place.name}>
              <Place place={place} words={words} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function Participant({ participant, words }: { readonly participant: TimelineParticipant; readonly words: Words }) {
  const { role, claims } = participantWords(participant, words)
  return (
    <>
      <bdi>
        <b>{participant.name}</b>
      </bdi>
      {role ? ` ${role}` : null}
      {claims.map((claim) => (
        <span key={claim} className="dl-claim">
          {` ${claim}`}
        </span>
      ))}
    </>
  )
}

function Place({ place, words }: { readonly place: TimelinePlace; readonly words: Words }) {
  return (
    <>
      <bdi>{place.name}</bdi>
      {place.precision ? ` (${words.messages.precision[place.precision]})` : null}
    </>
  )
}
