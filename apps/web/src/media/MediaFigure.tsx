import type { Language, Media } from '@dateline/schema'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { writtenIn } from '../site/written-in'
import './media.css'

interface MediaFigureProps {
  readonly media: Media
  readonly locale: Locale
  /** The language of the document that shows it. */
  readonly language: Language
}

/** A picture with its caption and credit; a sensitive one waits to be asked for. */
export function MediaFigure({ media, locale, language }: MediaFigureProps) {
  const words = messagesIn(locale).media
  const picture = (
    <img
      src={`/${media.path.split('/').map(encodeURIComponent).join('/')}`}
      alt={media.alt}
      width={media.width}
      height={media.height}
      loading="lazy"
      decoding="async"
      {...writtenIn(language)}
    />
  )
  return (
    <figure className="media">
      {media.isSensitive ? (
        <details>
          <summary>{words.sensitive}</summary>
          {picture}
        </details>
      ) : (
        picture
      )}
      <figcaption {...writtenIn(language)}>
        {media.caption && `${media.caption} `}
        <span className="media-credit">
          {media.credit}
          {media.licence && ` · ${media.licence}`}
        </span>
      </figcaption>
    </figure>
  )
}
