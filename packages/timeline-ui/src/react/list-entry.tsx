import type { TimelineIncident } from '../core/incident'
import { signOf } from '../core/sign'
import type { UnknownOrder } from '../core/unknown-order'
import { unknownOrderWords } from '../unknown-order-words'
import type { Words } from '../words'
import { writtenIn } from '../written-in'
import { Evidence } from './evidence'
import { Links } from './links'
import { MarkDrawing } from './mark-drawing'
import { Seals } from './seals'
import { What } from './what'
import { When } from './when'

export interface ListEntryProps {
  readonly incident: TimelineIncident
  readonly headingLevel: 2 | 3 | 4 | 5 | 6
  /** Where an incident of the same list is found on the page. */
  readonly anchorHref: (id: string) => string | null
  /** The title of an incident of the same list. */
  readonly titleOf: (id: string) => string | null
  /** What stands before it without being known to be earlier. */
  readonly order?: UnknownOrder | undefined
  readonly words: Words
}

export function ListEntry({ incident, headingLevel, anchorHref, titleOf, order, words }: ListEntryProps) {
  const mark = signOf(incident.date)
  return (
    <article
      className="dl-entry"
      lang={incident.language}
      data-highlighted={incident.isHighlighted || undefined}
      data-retracted={incident.verification === 'retracted' || undefined}
    >
      <span className="dl-entry-sign" data-kind={mark.kind} data-start={mark.start} data-end={mark.end}>
        <MarkDrawing mark={mark} />
        <Seals seals={mark.seals} />
      </span>
      <When
        date={incident.date}
        dir={writtenIn(incident.language).dir}
        anchorHref={anchorHref}
        order={unknownOrderWords(order, words)}
        words={words}
      />
      <What incident={incident} headingLevel={headingLevel} words={words}>
        <Links links={incident.related} hrefOf={anchorHref} titleOf={titleOf} words={words} />
      </What>
      <Evidence incident={incident} words={words} />
    </article>
  )
}
