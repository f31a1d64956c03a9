import type { Verification } from '@dateline/schema'
import type { TimelineIncident, TimelineSource } from '../core/incident'
import { dayLabel, sourceLabel } from '../entry-words'
import { html, svg } from '../live/dom'
import { VERIFICATION_SHAPES } from '../verification-shapes'
import type { Words } from '../words'

/** How far it is established, who reports it, and what a reader meets behind each link. */
export function evidence({ verification, sources = [], claims = [] }: TimelineIncident, words: Words): HTMLElement {
  const { messages, say } = words
  return html(
    'div',
    { class: 'dl-evidence' },
    verification &&
      html(
        'p',
        { class: 'dl-verification', 'data-verification': verification },
        verificationMark(verification),
        ' ',
        html('b', {}, messages.verification[verification]),
      ),
    ...claims.map(({ date, source }) =>
      html('p', { class: 'dl-claim' }, say(messages.claim, { source: source.name, date: date.label })),
    ),
    sources.length > 0 && html('ul', { class: 'dl-sources' }, ...sources.map((one) => source(one, words))),
  )
}

function source(one: TimelineSource, { messages, locale }: Words): HTMLElement {
  const { name, href, publishedOn, access } = one
  const named = html('bdi', {}, name)
  return html(
    'li',
    {},
    href ? html('a', { href, 'aria-label': sourceLabel(one), rel: 'external' }, named) : named,
    publishedOn && messages.comma,
    publishedOn && html('time', { datetime: publishedOn }, dayLabel(publishedOn, locale)),
    access && html('span', { class: 'dl-access' }, messages.access[access]),
  )
}

function verificationMark(verification: Verification): SVGElement {
  return svg(
    'svg',
    { class: 'dl-verification-mark', width: 14, height: 14, viewBox: '0 0 14 14', 'aria-hidden': 'true' },
    ...VERIFICATION_SHAPES[verification].map(({ className, path, isDashed }) =>
      svg('path', { class: className, d: path, 'stroke-dasharray': isDashed ? '2 2' : null }),
    ),
  )
}
