import type { Layout } from '../core/layout'
import { PATH_KINDS, type PathKind, type PicturePaths, type PlotSize, picturePaths } from '../core/picture-paths'
import { type Attributes, svg, write } from './dom'

const LOOKS: Readonly<Record<PathKind, Attributes>> = {
  crowd: { class: 'dl-crowd-shape' },
  connector: { class: 'dl-connector-line' },
  'link-one-of': { class: 'dl-link', 'data-kind': 'one-of' },
  'link-all-of': { class: 'dl-link', 'data-kind': 'all-of' },
  tint: { class: 'dl-tint dl-bar' },
  'piece-tint': { class: 'dl-tint' },
  stripes: { class: 'dl-stripes' },
  edge: { class: 'dl-edge' },
  'piece-edge': { class: 'dl-edge dl-piece' },
  solid: { class: 'dl-solid' },
  dot: { class: 'dl-solid dl-dot' },
  'piece-dot': { class: 'dl-solid dl-piece' },
  'cap-open': { class: 'dl-cap dl-tint', 'data-end': 'open' },
  'cap-unknown': { class: 'dl-cap dl-tint', 'data-end': 'unknown' },
  'solid-cap-open': { class: 'dl-cap dl-solid', 'data-end': 'open' },
  'solid-cap-unknown': { class: 'dl-cap dl-solid', 'data-end': 'unknown' },
}

/** All marks in one drawing, one path for each kind of shape. */
export function marksDrawing() {
  const incidents = pathsIn(svg('g'))
  const claims = pathsIn(svg('g', { 'data-claim': 'true' }))
  const element = svg('svg', { class: 'dl-shape dl-marks', 'aria-hidden': 'true' }, incidents.group, claims.group)
  function draw(layout: Layout, size: PlotSize): void {
    const paths = picturePaths(layout, size)
    incidents.draw(paths.incidents)
    claims.draw(paths.claims)
  }
  return { element, draw }
}

/** Draws paths into a group, and takes away those that are no more. */
export function pathsIn(group: SVGGElement) {
  const drawn: Partial<Record<PathKind, SVGPathElement>> = {}
  function draw(paths: PicturePaths): void {
    const elements = PATH_KINDS.flatMap((kind) => {
      const data = paths[kind]
      if (!data) return []
      drawn[kind] ??= svg('path', LOOKS[kind])
      write(drawn[kind], { d: data })
      return drawn[kind]
    })
    group.replaceChildren(...elements)
  }
  return { group, draw }
}
