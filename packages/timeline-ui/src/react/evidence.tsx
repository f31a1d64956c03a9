import type { TimelineIncident, TimelineSource } from '../core/incident'
import { dayLabel, sourceLabel } from '../entry-words'
import type { Words } from '../words'
import { VerificationMark } from './verification-mark'

export interface EvidenceProps {
  readonly incident: TimelineIncident
  readonly words: Words
}

/** How far it is established, who reports it, and what a reader meets behind each link. */
export function Evidence({ incident: { verification, sources = [], claims = [] }, words }: EvidenceProps) {
  const { messages, say } = words
  return (
    <div className="dl-evidence">
      {verification ? (
        <p className="dl-verification" data-verification={verification}>
          <VerificationMark verification={verification} /> <b>{messages.verification[verification]}</b>
        </p>
      ) : null}
      {claims.map(({ date, source }) => (
        <p key={`${source.id} ${date.label}`} className="dl-claim">
          {say(messages.claim, { source: source.name, date: date.label })}
        </p>
      ))}
      {sources.length > 0 ? (
        <ul className="dl-sources">
          {sources.map((source) => (
            <li key={source.id}>
              <Source source={source} words={words} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function Source({ source, words }: { readonly source: TimelineSource; readonly words: Words }) {
  const { name, href, publishedOn, access } = source
  return (
    <>
      {href ? (
        <a href={href} aria-label={sourceLabel(source)} rel="external">
          <bdi>{name}</bdi>
        </a>
      ) : (
        <bdi>{name}</bdi>
      )}
      {publishedOn ? (
        <>
          {words.messages.comma}
          <time dateTime={publishedOn}>{dayLabel(publishedOn, words.locale)}</time>
        </>
      ) : null}
      {access ? <span className="dl-access">{words.messages.access[access]}</span> : null}
    </>
  )
}
