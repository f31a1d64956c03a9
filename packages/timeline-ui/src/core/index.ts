export type { Command } from './command'
export type { Connector } from './connector'
export type { Count, Hidden } from './counts'
export type { CrowdOutline } from './crowd'
export type { DrawnEra } from './era'
export type {
  LinkKind,
  Span,
  TimelineClaim,
  TimelineDate,
  TimelineEra,
  TimelineIncident,
  TimelineLink,
  TimelineParticipant,
  TimelinePlace,
  TimelineSource,
} from './incident'
export type { IncidentColumns } from './incident-columns'
export { type IncidentStore, type Lane, type PlacedIncidents, storeOf } from './incident-store'
export { InvalidIncidentsError } from './invalid-incidents-error'
export { commandFor, type Key, ZOOM_STEP } from './keyboard'
export type { LabelPlace, LabelSide } from './label'
export {
  type DrawnClaim,
  type DrawnCount,
  type DrawnCrowd,
  type DrawnIncident,
  type DrawnLabel,
  type DrawnLane,
  type Layout,
  type LayoutRequest,
  layOut,
} from './layout'
export { type Mark, type MarkEnd, markOf } from './mark'
export type { MarkKind } from './mark-kind'
export type { MarkPiece } from './mark-pieces'
export { orderIncidents } from './order'
export type { PixelSpan } from './pixel-span'
export { reduce } from './reduce'
export type { MarkSeal } from './seal'
export { plotWidth, SIZE_CLASSES, type SizeClass, sizeClassOf } from './size-class'
export { type RowSpan, type StackRules, stackRows } from './stack-rows'
export { type MoreActions, type StartingPoint, startAt, type TimelineState } from './state'
export { countInWindow } from './step'
export { type TickWords, tickLabel, windowLabel } from './tick-label'
export { type Tick, type TickUnit, ticksOf } from './ticks'
export {
  fit,
  keepWithin,
  millisecondsPerPixel,
  panBy,
  type TimeScale,
  toInstant,
  toPixels,
  zoomAt,
} from './time-scale'
export type { TimelineFilter } from './timeline-filter'
export { type TimelineView, type ViewState, viewStateOf } from './view-state'
export { countOverlapping, eachOverlapping, startingIn } from './window-query'
export { hasNamedLanes, type World, type WorldInput, worldOf } from './world'
