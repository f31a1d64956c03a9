export { InvalidDateError } from '@dateline/schema'
export { datetimeOf } from './core/datetime'
export type {
  Span,
  TimelineClaim,
  TimelineDate,
  TimelineEra,
  TimelineIncident,
  TimelineParticipant,
  TimelinePlace,
  TimelineSource,
} from './core/incident'
export {
  type ListPage,
  type ListRange,
  PAGE_LENGTH,
  type PagedIncidents,
  pageHolding,
  pagesOf,
} from './core/list-pages'
export { MARK_NAMES, type MarkName } from './core/mark-names'
export { pageSpanLabel } from './core/page-span-label'
export { type SpokenWords, spokenName } from './core/spoken-name'
export { type UnknownOrder, unknownOrderOf } from './core/unknown-order'
export type { TimelineView, ViewState } from './core/view-state'
export type { Message, Messages } from './locale/messages'
export type {
  PublishedDate,
  PublishedIncident,
  PublishedParticipant,
  PublishedSource,
} from './published-incident'
export { DateMark, type DateMarkProps } from './react/date-mark'
export { Legend, type LegendProps } from './react/legend'
export { TimelineBand, type TimelineBandProps } from './react/timeline-band'
export { TimelineList, type TimelineListProps } from './react/timeline-list'
export { TimelinePicture, type TimelinePictureProps } from './react/timeline-picture'
export { VerificationMark } from './react/verification-mark'
export { type PlacedDateOptions, timelineDateOf, toTimelineDate } from './to-timeline-date'
export { type IncidentMapping, toTimelineIncident, toTimelineSource } from './to-timeline-incident'
