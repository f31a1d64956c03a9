'use client'

import { TimelineList, type TimelineListProps, type ViewState } from '@dateline/timeline-ui'
import { useDeferredValue } from 'react'
import { formatTimelineRequest } from './timeline-request'

interface ShownListProps extends Pick<TimelineListProps, 'incidents' | 'locale' | 'messages'> {
  readonly view: ViewState
  /** The path of the timeline's own page. */
  readonly path: string
}

/** The list of what the picture shows; its other pages are the server's. */
export default function ShownList({ view: latest, path, ...list }: ShownListProps) {
  const view = useDeferredValue(latest)
  return (
    <TimelineList
      {...list}
      window={view.window}
      filter={view.filter}
      selected={view.selected}
      hrefOfPage={(page) => `${path}${formatTimelineRequest({ view, page })}#list`}
    />
  )
}
