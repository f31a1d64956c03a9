/** A bar's height and edges in pixels, counted from the top of its drawing; radii of corners and dots. */
export const BAR = { height: 18, top: 1.5, middle: 9, bottom: 16.5 } as const

/** Pixels that an arrowhead and a torn edge take of the length of their bar. */
export const CAP_ROOM: Readonly<Record<string, number>> = { open: 10, unknown: 7 }
