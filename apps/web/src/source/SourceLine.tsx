import type { SourceRef } from '@dateline/schema'
import { formatDay } from '../site/calendar-day'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { safeHref } from '../site/safe-href'
import { writtenIn } from '../site/written-in'
import './source.css'

interface SourceLineProps {
  readonly source: SourceRef
  readonly locale: Locale
}

/** A source by name, its link where it has one, its date, and what the link asks for before it is followed. */
export function SourceLine({ source, locale }: SourceLineProps) {
  const { vocabulary } = messagesIn(locale)
  const names = [source.outlet, source.author].filter((name) => name !== null)
  return (
    <span className="source-line">
      <SourceTitle source={source} />
      {names.length > 0 && (
        <>
          {' · '}
          <bdi>{names.join(' · ')}</bdi>
        </>
      )}
      {source.publishedOn && (
        <>
          {' · '}
          <time dateTime={source.publishedOn}>{formatDay(source.publishedOn, locale)}</time>
        </>
      )}
      {' · '}
      <span>{vocabulary.sourceKind[source.kind]}</span>
      {' · '}
      <strong className="source-access">{vocabulary.access[source.access]}</strong>
    </span>
  )
}

interface SourceTitleProps {
  readonly source: SourceRef
  /** Shows the outlet's name in place of the title. */
  readonly byOutlet?: boolean
}

export function SourceTitle({ source, byOutlet = false }: SourceTitleProps) {
  const title = (byOutlet && source.outlet) || source.title
  const href = source.url === null ? null : safeHref(source.url)
  if (href === null) return <cite {...writtenIn(source.language)}>{title}</cite>
  return (
    <a href={href} hrefLang={source.language} rel="external noopener">
      <cite {...writtenIn(source.language)}>{title}</cite>
    </a>
  )
}
