import type { TimelineDate } from '../core/incident'
import { markPaths } from '../core/picture-paths'
import { SIGNS } from '../core/seal'
import { signOf } from '../core/sign'
import { html, svg } from '../live/dom'
import { pathsIn } from '../live/marks'

/** Pixels of a sign, and of each of its hundred parts. */
const SIZE = 18
const STRETCH = SIZE / 100

/** The mark of a date beside its entry, where the list is narrow and stands for the picture too. */
export function sign(date: TimelineDate): HTMLElement {
  const mark = signOf(date)
  const isDot = mark.kind === 'dot'
  const paths = pathsIn(svg('g', { transform: isDot && `translate(${SIZE / 2} 0)` }))
  paths.draw(markPaths({ ...mark, seals: [] }, STRETCH))
  return html(
    'span',
    { class: 'dl-entry-sign', 'data-kind': mark.kind, 'data-start': mark.start, 'data-end': mark.end },
    svg('svg', { class: 'dl-shape', width: SIZE, height: SIZE, 'aria-hidden': 'true' }, paths.group),
    ...mark.seals.map(({ of, qualifier, at }) => {
      const style = of === 'whole' && at > 0 ? { insetInlineStart: `calc(${at * 100}% + 4px)` } : {}
      return html('span', { class: 'dl-seal', 'data-of': of, 'aria-hidden': 'true', style }, SIGNS[qualifier])
    }),
  )
}
