import type { TimelineIncident, TimelineParticipant, TimelinePlace } from '../core/incident'
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

/** What a source claims of somebody is never shown as if it were known: the claim and who makes it are said. */
function Participant({ participant, words }: { readonly participant: TimelineParticipant; readonly words: Words }) {
  const { messages, say } = words
  const { name, role, certainty, accordingTo } = participant
  return (
    <>
      <bdi>
        <b>{name}</b>
      </bdi>
      {role && role !== 'acted' ? ` ${messages.role[role]}` : null}
      {certainty && certainty !== 'stated' ? (
        <span className="dl-claim"> ({messages.certainty[certainty]})</span>
      ) : null}
      {accordingTo ? <span className="dl-claim"> {say(messages.accordingTo, { name: accordingTo })}</span> : null}
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
