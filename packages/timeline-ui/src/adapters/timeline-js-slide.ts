import type { AdaptedHeading, AdaptedLink } from './adapted-timeline'
import { asideOf } from './aside'
import { bareLinksIn } from './bare-links'
import type { Conversion } from './conversion'
import { type Fields, fieldsOf } from './fields'
import { mediaOf } from './media'
import { plainTextOf } from './plain-text'
import { readMarkup } from './read-markup'
import { type ToldText, told } from './told-text'

/** Where a slide's words are: the two shapes of TimelineJS name them differently. */
export interface SlideWords {
  readonly headline: unknown
  readonly text: unknown
  readonly media: unknown
  /** Where headline and text are, behind the slide's path. */
  readonly wordsName: '' | '.text'
  readonly mediaName: string
  /** The field within `media` that holds its address. */
  readonly address: 'url' | 'media'
}

const MEDIA_FIELDS: ReadonlySet<string> = new Set([
  'url',
  'media',
  'caption',
  'credit',
  'thumbnail',
  'alt',
  'title',
  'link',
])

interface SlidePlace {
  readonly path: string
  readonly kind: string
  /** Whether addresses that stand in its texts are links. */
  readonly hasAutolink: boolean
}

/** Headline, text and medium of a slide. `kind` is its path without numbers. */
export function readSlide(
  { headline, text, media, wordsName, mediaName, address }: SlideWords,
  { path, kind, hasAutolink }: SlidePlace,
  conversion: Conversion,
): AdaptedHeading {
  const { report } = conversion
  const head = readField(headline, `${path}${wordsName}.headline`, conversion)
  const body = readField(text, `${path}${wordsName}.text`, conversion)
  const fields = fieldsOf(media)
  const medium = fields ? readMedium(fields, address, `${path}.${mediaName}`, conversion) : NOTHING
  const links = [...head.links, ...body.links, ...medium.links]
  const bare = hasAutolink ? [head, body].flatMap(({ text }) => bareLinksIn(text ?? '')) : []
  const rest = asideOf(fields, MEDIA_FIELDS, { path: `${path}.${mediaName}`, kind: `${kind}.${mediaName}`, report })
  return {
    title: head.text?.replace(/\n+/g, ' ') ?? null,
    summary: body.text,
    media: [...medium.media, ...head.media, ...body.media],
    links: withoutRepeats([...links, ...bare]),
    aside: Object.keys(rest).length > 0 ? { [mediaName]: rest } : {},
  }
}

const NOTHING: ToldText = { text: null, links: [], media: [] }

function readField(value: unknown, path: string, { report }: Conversion): ToldText {
  if (value === undefined || value === null) return NOTHING
  if (typeof value === 'string') return told(readMarkup(value), path, report)
  if (typeof value === 'number') return { ...NOTHING, text: plainTextOf(value) }
  report.add(path, 'It is no text and was left out.')
  return NOTHING
}

/** An address, or the code of an embedded document, of which the address is taken, or a quotation. */
function readMedium(fields: Fields, address: string, path: string, conversion: Conversion): ToldText {
  const { report } = conversion
  const stated = textOrBlank(fields.get(address))
  const embedded = /<[a-z]/i.test(stated) ? readMarkup(stated) : null
  if (embedded) report.add(path, 'Of the code to embed only address and words are carried.')
  const caption = readField(fields.get('caption'), `${path}.caption`, conversion)
  const credit = readField(fields.get('credit'), `${path}.credit`, conversion)
  const medium = mediaOf(
    {
      url: embedded ? (embedded.frames[0] ?? embedded.images[0]?.source ?? '') : stated,
      title: plainTextOf(fields.get('title')),
      caption: caption.text ?? embedded?.text ?? null,
      credit: credit.text,
      alt: plainTextOf(fields.get('alt')) ?? embedded?.images[0]?.alt ?? null,
      thumbnail: textOrBlank(fields.get('thumbnail')),
      href: textOrBlank(fields.get('link')),
    },
    path,
    report,
  )
  return {
    text: null,
    links: [...(embedded?.links ?? []), ...caption.links, ...credit.links],
    media: [...(medium ? [medium] : []), ...caption.media, ...credit.media],
  }
}

function textOrBlank(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function withoutRepeats(links: readonly AdaptedLink[]): readonly AdaptedLink[] {
  const seen = new Set<string>()
  return links.filter(({ href }) => !seen.has(href) && seen.add(href))
}
