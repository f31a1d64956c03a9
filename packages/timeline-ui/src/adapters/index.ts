export type {
  AdaptedHeading,
  AdaptedIncident,
  AdaptedLink,
  AdaptedMedia,
  AdaptedTimeline,
  AdapterOptions,
  ReportLine,
} from './adapted-timeline'
export { fromChrono } from './react-chrono'
export { fromTimelineJs } from './timeline-js'
export { UnreadableTimelineError } from './unreadable-timeline-error'
export { fromVisItems } from './vis-timeline'
