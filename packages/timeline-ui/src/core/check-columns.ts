import { FURTHEST } from './calendar'
import { type IncidentColumns, NO_LANE } from './incident-columns'
import { InvalidIncidentsError } from './invalid-incidents-error'

/** Throws `InvalidIncidentsError` where columns do not fit together, or an entry cannot be placed. */
export function checkColumns(columns: IncidentColumns): void {
  const { earliest, latest, lanes = [] } = columns
  checkLengths(columns)
  if (lanes.length > NO_LANE) {
    throw new InvalidIncidentsError(`There are ${lanes.length} lanes; columns hold at most ${NO_LANE}.`)
  }
  checkLanes(columns)
  for (let entry = 0; entry < earliest.length; entry += 1) {
    const [start, end] = [earliest[entry] as number, latest[entry] as number]
    // False for NaN too.
    if (start <= end && start >= -FURTHEST && end <= FURTHEST) continue
    const problem = problemOf(start, end)
    if (problem) throw new InvalidIncidentsError(`The date of entry ${entry} ${problem}.`, entry)
  }
}

function checkLengths({ earliest, latest, rank, lane, facets = {} }: IncidentColumns): void {
  const ofFacets = Object.entries(facets).map(([name, { values }]) => [name, values] as const)
  for (const [name, column] of [...Object.entries({ latest, rank, lane }), ...ofFacets]) {
    if (!column || column.length === earliest.length) continue
    throw new InvalidIncidentsError(`There are ${earliest.length} starts, but “${name}” has ${column.length} entries.`)
  }
}

function checkLanes({ lane, lanes = [] }: IncidentColumns): void {
  const twice = lanes.find((label, index) => lanes.indexOf(label) !== index)
  if (twice !== undefined) throw new InvalidIncidentsError(`Two lanes are called “${twice}”.`)
  const entry = lane?.findIndex((index) => index >= lanes.length && index !== NO_LANE) ?? -1
  if (entry < 0) return
  throw new InvalidIncidentsError(`Entry ${entry} is in lane ${lane?.[entry]}, of ${lanes.length} lanes.`, entry)
}

function problemOf(start: number, end: number): string | null {
  if (!(Math.abs(start) <= FURTHEST || start === -Infinity)) return `begins at ${start}, which is no instant`
  if (!(Math.abs(end) <= FURTHEST || end === Infinity)) return `ends at ${end}, which is no instant`
  if (end < start) return 'ends before it begins'
  return start === -Infinity && end === Infinity ? 'has no bound to place it by' : null
}
