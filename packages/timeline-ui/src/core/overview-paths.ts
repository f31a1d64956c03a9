import type { Mark } from './mark'
import type { Overview } from './overview'
import { boxPath, circlePath, linePath } from './path-data'
import type { PixelSpan } from './pixel-span'

/** Where the first row of marks begins, the distance of rows and the height of a mark, in pixels. */
const ROW = { first: 20, step: 7, height: 5 }

export type OverviewPath = readonly [className: string, data: string]

/** The marks of the overview, too thin for dashes and ends: solid where it lasted, tint where it is possible. */
export function overviewPaths({ marks }: Overview): readonly OverviewPath[] {
  const shapes = marks.flatMap(({ mark, row }) => shapesOf(mark, ROW.first + row * ROW.step))
  return ['dl-thin-link', 'dl-thin-edge', 'dl-solid'].map((name): OverviewPath => {
    return [name, shapes.flatMap(([of, data]) => (of === name ? data : [])).join('')]
  })
}

function shapesOf({ kind, core, pieces, from, to }: Mark, top: number): readonly OverviewPath[] {
  const middle = top + ROW.height / 2
  const box = (span: PixelSpan) => boxPath({ ...span, top: top + 0.5, bottom: top + ROW.height - 0.5 }, 1)
  if (kind === 'dot') return [['dl-solid', circlePath(from, middle, ROW.height / 2)]]
  const whole: OverviewPath =
    pieces.length > 0 ? ['dl-thin-link', linePath({ from, to }, middle)] : ['dl-thin-edge', box({ from, to })]
  return [
    whole,
    ...pieces.map((piece): OverviewPath => [piece.kind === 'dot' ? 'dl-solid' : 'dl-thin-edge', box(piece)]),
    ...(core ? [['dl-solid', box(core)] as const] : []),
  ]
}
