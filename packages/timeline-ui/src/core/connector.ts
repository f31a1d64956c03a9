import type { DrawnIncident, DrawnLane } from './layout'
import type { Mark } from './mark'

/** A thin line from the incident that a date hangs on to the one that hangs on it: pixels along, rows across. */
export interface Connector {
  readonly from: { readonly at: number; readonly row: number }
  readonly to: { readonly at: number; readonly row: number }
  /** Rows from the top at which it runs along: the middle of the row it leads to, or below the words of a common row. */
  readonly along: number
}

/** The connector of the focused incident, where its anchor is drawn too. */
export function connectorOf(lanes: readonly DrawnLane[], focused: string | null): Connector | null {
  const drawn = lanes.flatMap(({ incidents }) => incidents)
  const dependent = drawn.find(({ incident }) => incident.id === focused)
  const anchorId = dependent?.incident.date.relation?.anchor?.publicId
  const anchor = drawn.find(({ incident }) => incident.id === anchorId)
  if (!dependent || !anchor) return null
  return {
    from: { at: middle(anchor.mark), row: anchor.row },
    to: nearEdge(dependent, middle(anchor.mark)),
    along: dependent.row + (anchor.row === dependent.row ? 0.95 : 0.5),
  }
}

function nearEdge({ mark, row }: DrawnIncident, from: number): Connector['to'] {
  return { at: Math.abs(mark.from - from) <= Math.abs(mark.to - from) ? mark.from : mark.to, row }
}

function middle({ from, to }: Mark): number {
  return (from + to) / 2
}
