import type { PixelSpan } from './pixel-span'

/** A box by its sides. */
export interface Box extends PixelSpan {
  readonly top: number
  readonly bottom: number
}

/** SVG path data; every shape begins anew, so that its dashes do. */
export function boxPath({ from, to, top, bottom }: Box, radius = 0): string {
  const [x, y, width, height] = [px(from), px(top), px(to - from), px(bottom - top)]
  const r = px(Math.min(radius, (to - from) / 2))
  if (r <= 0) return `M${x} ${y}h${width}v${height}h${-width}z`
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  const [across, down] = [px(width - 2 * r), px(height - 2 * r)]
  return `M${px(x + r)} ${y}h${across}${arc(r, r)}v${down}${arc(-r, r)}h${-across}${arc(-r, -r)}v${-down}${arc(r, -r)}z`
}

export function linePath({ from, to }: PixelSpan, y: number): string {
  return `M${px(from)} ${px(y)}H${px(to)}`
}

export function circlePath(x: number, y: number, radius: number): string {
  return `M${px(x - radius)} ${px(y)}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`
}

/** Points relative to a corner, joined in order. */
export function jointedPath(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], nth) => `${nth === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('')
}

/** To a hundredth of a pixel: more is not seen, and makes the data long. */
function px(pixels: number): number {
  return Math.round(pixels * 100) / 100
}
