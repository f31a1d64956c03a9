'use client'

export { Timeline, type TimelineProps, type TimelineView } from './react/timeline'
