import type { HonestDate } from '@dateline/schema'

/** The stretch of time that a date may take up, in epoch milliseconds, or `null` where an end of it is not known. */
export function windowOf(date: HonestDate | null): { readonly from: number; readonly to: number } | null {
  if (date === null || date.earliest === null || date.latest === null) return null
  return { from: date.earliest, to: date.latest }
}
