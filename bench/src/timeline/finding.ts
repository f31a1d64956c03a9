import type { ContenderName } from './contenders'
import type { SetName } from './sets'
import type { Spread } from './statistics'

/** What is measured of one picture of one set. */
export type Measure =
  /** Milliseconds from the call to draw until the picture is painted and stays. */
  | 'firstRender'
  /** Milliseconds of the main thread's processor time in a frame, while a real pointer drags, a wheel turns, a button filters. */
  | 'panWork'
  | 'zoomWork'
  | 'filterWork'
  /** Milliseconds from an input to the end of the frame that answers it, with the processor slowed to a quarter. */
  | 'throttledLatency'
  /** Elements in the picture; and with everything around it. */
  | 'nodes'
  | 'nodesInAll'
  /** Bytes an incident that drawing adds, buffers counted, the input left out; and with the columns that are read in place. */
  | 'bytesPerIncident'
  | 'bytesWithColumns'
  /** Frames, and milliseconds of the main thread's processor time, in a second in which nothing happens. */
  | 'idleFrames'
  | 'idleWork'
  /** Part, 0 to 1, of what is drawn (marks among marks, words among words) that lies over another. */
  | 'overlap'
  /** Elements that axe finds fault with. */
  | 'axe'
  /** Incidents that no key came to. */
  | 'unreachable'

export interface Finding {
  readonly contender: ContenderName
  readonly set: SetName
  readonly size: number
  /** `drawn`, or why there are no figures, or not all of them. */
  readonly outcome: string
  readonly measures: Readonly<Partial<Record<Measure, Spread>>>
}

/** Bytes, minified and gzipped, by what they are for; `null` where there is no such entry. */
export type Weights = Readonly<Record<string, number | null>>

export interface Findings {
  readonly cases: readonly Finding[]
  readonly weights: Weights
}
