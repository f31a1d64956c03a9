/** A part of a drawing's width as SVG takes it. */
export function percent(part: number): string {
  return `${Math.round(part * 10_000) / 100}%`
}
