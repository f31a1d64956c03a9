/** A bar's height and edges in pixels, counted from the top of its drawing. */
export const BAR = { height: 18, top: 1.5, middle: 9, bottom: 16.5 } as const

/** A part of a drawing's width as SVG takes it. */
export function percent(part: number): string {
  return `${Math.round(part * 10_000) / 100}%`
}
