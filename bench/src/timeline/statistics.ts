/** What is kept of many readings. */
export interface Spread {
  readonly median: number
  /** Between the quarter and the three quarters. */
  readonly iqr: number
  readonly p99: number
  readonly most: number
  readonly readings: number
}

/** `null` where there are no readings. */
export function spreadOf(readings: readonly number[]): Spread | null {
  if (readings.length === 0) return null
  return {
    median: quantile(readings, 0.5),
    iqr: quantile(readings, 0.75) - quantile(readings, 0.25),
    p99: quantile(readings, 0.99),
    most: Math.max(...readings),
    readings: readings.length,
  }
}

/**
 * The reading below which `part` (0 to 1) of them lie, between two neighbours in proportion.
 *
 * @throws {RangeError} where there are no readings, or one is no number
 */
export function quantile(readings: readonly number[], part: number): number {
  if (readings.length === 0 || readings.some(Number.isNaN)) throw new RangeError('There is a reading missing.')
  const ordered = [...readings].sort((one, other) => one - other)
  const place = (ordered.length - 1) * part
  const [low, high] = [ordered[Math.floor(place)] ?? 0, ordered[Math.ceil(place)] ?? 0]
  return low === high ? low : low + (high - low) * (place - Math.floor(place))
}
