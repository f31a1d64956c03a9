/**
 * The picture is laid out at the narrowest width of its class and stretches within the class: marks only move apart,
 * labels keep their size, so nothing that was clear can overlap, and the server draws what the browser will.
 */
export interface SizeClass {
  readonly name: 'narrow' | 'medium' | 'wide'
  /** Least width of the component in pixels, borders included. */
  readonly from: number
  /** Most that a label beside its mark may take, in pixels. */
  readonly label: number
  /** Narrowest piece of a bar on which a label may be cut short rather than stand beside it, in pixels. */
  readonly cut: number
  /** Width of the column that names the lanes, in pixels; 0 names them above their marks. */
  readonly laneColumn: number
}

// From widest to narrowest. The stylesheet's container queries name the same widths.
export const SIZE_CLASSES: readonly [SizeClass, SizeClass, SizeClass] = [
  { name: 'wide', from: 960, label: 320, cut: 300, laneColumn: 168 },
  { name: 'medium', from: 600, label: 280, cut: 220, laneColumn: 136 },
  { name: 'narrow', from: 272, label: 150, cut: 88, laneColumn: 0 },
]

/** The class of a picture that is so many pixels wide. */
export function sizeClassOf(width: number): SizeClass {
  return SIZE_CLASSES.find(({ from }) => width >= from) ?? SIZE_CLASSES[2]
}

/** Width in pixels at which the marks of a class are laid out. */
export function plotWidth({ from, laneColumn }: SizeClass, hasLanes: boolean): number {
  return from - 2 - (hasLanes ? laneColumn : 0)
}
