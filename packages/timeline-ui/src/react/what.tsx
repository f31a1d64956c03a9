import type { ReactNode } from 'react'
import type { TimelineIncident, TimelineParticipant, TimelinePlace } from '../core/incident'
import { participantWords } from '../entry-words'
import type { Words } from '../words'
import { writtenIn } from '../written-in'

export interface WhatProps {
  readonly incident: TimelineIncident
  readonly headingLevel: 2 | 3 | 4 | 5 | 6
  readonly words: Words
  /** Below who and where. */
  readonly children?: ReactNode
}

export function What({ incident, headingLevel, words, children }: WhatProps) {
  const Heading = `h${headingLevel}` as const
  const { dir } = writtenIn(incident.language)
  const { participants = [], places = [] } = incident
  return (
    <div className="dl-what">
      {incident.isHighlighted ? <p className="dl-highlighted">{words.say(words.messages.highlighted)}</p> : null}
      <Heading className="dl-title" dir={dir}>
        {incident.href ? <a href={incident.href}>{incident.title}</a> : incident.title}
      </Heading>
      {incident.summary ? (
        <p className="dl-summary" dir={dir}>
          {incident.summary}
        </p>
      ) : null}
      {incident.note ? (
        <p className="dl-note" dir={dir}>
          {incident.note}
        </p>
      ) : null}
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
      {children}
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
