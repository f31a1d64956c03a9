import { defineTimeline } from './define'
import type { TimelineElement } from './timeline-element'

export type { Span, TimelineIncident } from '../core/incident'
export { type IncidentColumns, NO_LANE } from '../core/incident-columns'
export { InvalidIncidentsError } from '../core/invalid-incidents-error'
export type { TimelineView, ViewState } from '../core/view-state'
export type { DateText } from './date-texts'
export type { CalendarName } from './mounted-timeline'
export type { GivenEra, GivenIncident } from './read-items'
export { TimelineElement, type TimelineEvents } from './timeline-element'
export { TimelineError } from './timeline-error'

declare global {
  interface HTMLElementTagNameMap {
    'dateline-timeline': TimelineElement
  }
}

defineTimeline()
