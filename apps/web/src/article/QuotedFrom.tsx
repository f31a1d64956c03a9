import type { Article } from '@dateline/schema'
import { formatDay } from '../site/calendar-day'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { SourceTitle } from '../source/SourceLine'

interface QuotedFromProps {
  readonly article: Article
  readonly locale: Locale
}

/** Whose report it is, what following the link will ask for, and what this page holds. */
export function QuotedFrom({ article, locale }: QuotedFromProps) {
  const { article: words, counts, vocabulary } = messagesIn(locale)
  const { quotedFrom, incidents, corrections } = article
  const quotedOn = quotedFrom && (quotedFrom.quotedOn ?? quotedFrom.source.publishedOn)
  return (
    <div className={quotedFrom ? 'quoted-from' : 'byline'}>
      {quotedFrom && (
        <p>
          {words.quotedFrom} <SourceTitle source={quotedFrom.source} byOutlet />
          {quotedOn && (
            <>
              {', '}
              <time dateTime={quotedOn}>{formatDay(quotedOn, locale)}</time>
            </>
          )}
          {' · '}
          <strong>{vocabulary.access[quotedFrom.source.access]}</strong>
        </p>
      )}
      <p>
        {quotedFrom?.repostedOn && (
          <>
            {words.postedHere} <time dateTime={quotedFrom.repostedOn}>{formatDay(quotedFrom.repostedOn, locale)}</time>
            {' · '}
          </>
        )}
        {incidents.length > 0 && (
          <>
            <a href="#incidents">{counts.incidents(incidents.length)}</a>
            {' · '}
          </>
        )}
        {corrections.length > 0 ? (
          <a href="#corrections">{counts.corrections(corrections.length)}</a>
        ) : (
          counts.noCorrections
        )}
      </p>
    </div>
  )
}
