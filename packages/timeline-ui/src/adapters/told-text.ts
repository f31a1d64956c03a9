import type { AdaptedLink, AdaptedMedia } from './adapted-timeline'
import { mediaOf } from './media'
import type { MarkupReading } from './read-markup'
import type { Report } from './report'

/** A text for a reader with what hung on it. */
export interface ToldText {
  readonly text: string | null
  readonly links: readonly AdaptedLink[]
  readonly media: readonly AdaptedMedia[]
}

/** A reading as it is carried; what it lost is reported under `path`. */
export function told(reading: MarkupReading | null, path: string, report: Report): ToldText {
  if (!reading) return { text: null, links: [], media: [] }
  const { text, links, images, frames, lost, refused } = reading
  if (lost.length > 0) report.add(path, `It is plain text now; lost: ${lost.join(', ')}.`)
  for (const address of refused) report.add(path, `A link to "${address.slice(0, 60)}" is not safe and was left out.`)
  const media = [
    ...images.map(({ source, alt }) => mediaOf({ url: source, alt, kind: 'image' }, path, report)),
    ...frames.map((url) => mediaOf({ url, kind: 'page' }, path, report)),
  ]
  return { text: text || null, links, media: media.filter((entry) => entry !== null) }
}
