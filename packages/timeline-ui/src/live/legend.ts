import type { TimelineIncident } from '../core/incident'
import { type MarkName, markNamesIn } from '../core/mark-names'
import { MARK_SAMPLES } from '../core/mark-sample'
import { markPaths } from '../core/picture-paths'
import { SIGNS } from '../core/seal'
import type { Words } from '../words'
import { html, svg } from './dom'
import { pathsIn } from './marks'

/** Pixels of a sample for each of its hundred parts. */
const STRETCH = 0.4

/** The marks of these incidents, and in words what each claims. */
export function legend({ messages }: Words, incidents: readonly TimelineIncident[]): HTMLUListElement {
  const entries = markNamesIn(incidents).map((name) =>
    html('li', { class: 'dl-legend-item' }, sample(name), messages.mark[name]),
  )
  return html('ul', { class: 'dl-legend' }, ...entries)
}

function sample(name: MarkName): HTMLElement {
  const mark = MARK_SAMPLES[name]
  const isDot = mark.kind === 'dot'
  const paths = pathsIn(svg('g', { transform: isDot ? 'translate(9 0)' : null }))
  paths.draw({
    ...markPaths(mark, STRETCH),
    ...(name === 'anchor' && { connector: 'M0 9V16H23' }),
  })
  const width = isDot && name !== 'anchor' ? 18 : 42
  return html(
    'span',
    {
      class: 'dl-legend-mark',
      'data-kind': mark.kind,
      'data-claim': name === 'claim' ? 'true' : null,
      'aria-hidden': 'true',
    },
    mark.seals.length === 0 && svg('svg', { class: 'dl-shape', width, height: 18 }, paths.group),
    ...mark.seals.map(({ qualifier }) => html('span', { class: 'dl-seal' }, SIGNS[qualifier])),
  )
}
