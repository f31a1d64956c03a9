import type { HonestDate } from '@dateline/schema'

/** Kept free on either side, as a part of the stretch: a mark at its very edge is still seen whole. */
const AIR = 0.04

/**
 * The stretch of time that a date may take up, with some air, in epoch milliseconds; `null` where an end of it is not
 * known.
 */
export function windowOf(date: HonestDate | null): { readonly from: number; readonly to: number } | null {
  if (date === null || date.earliest === null || date.latest === null) return null
  const air = (date.latest - date.earliest) * AIR
  return { from: date.earliest - air, to: date.latest + air }
}
