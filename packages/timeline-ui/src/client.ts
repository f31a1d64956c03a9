'use client'

export type { TimelineView, ViewState } from './core/view-state'
export { Timeline, type TimelineProps } from './react/timeline'
