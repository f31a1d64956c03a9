'use client'

import { PAGE_LENGTH, type ViewState } from '@dateline/timeline-ui'
import { Timeline, type TimelineProps } from '@dateline/timeline-ui/client'
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { useViewAddress } from './use-view-address'

/** Only a reader who moves about in a long timeline, or filters it, needs the list anew. */
const ShownList = lazy(() => import('./ShownList'))

export interface TimelineStageProps extends Omit<TimelineProps, 'initial' | 'onChange' | 'linkTo'> {
  /** What is shown at first, and what an address without a view stands for. */
  readonly start: ViewState
  readonly home: ViewState
  /** The path of the timeline's own page. */
  readonly path: string
  readonly listTitle: string
  /** What stands between the picture and the list. */
  readonly between: ReactNode
  /** The list as the server drew it. */
  readonly children: ReactNode
}

/** The picture, and below it the list of what it shows; the address says which part of the timeline that is. */
export function TimelineStage({ start, home, path, listTitle, between, children, ...timeline }: TimelineStageProps) {
  const [view, setView] = useState(start)
  const linkTo = useViewAddress(view, { start, home, path })
  const { incidents = [], locale, messages } = timeline
  const isWhole = incidents.length <= PAGE_LENGTH && Object.keys({ ...view.filter, ...start.filter }).length === 0
  const isServers = isWhole || listedBy(view) === listedBy(start)
  return (
    <Timeline {...timeline} initial={start} onChange={setView} linkTo={linkTo}>
      {between}
      <section aria-labelledby="list">
        <h2 id="list" className="visually-hidden">
          {listTitle}
        </h2>
        {isServers ? (
          <ServerList selected={view.selected}>{children}</ServerList>
        ) : (
          <Suspense fallback={children}>
            <ShownList incidents={incidents} view={view} path={path} locale={locale} messages={messages} />
          </Suspense>
        )}
      </section>
    </Timeline>
  )
}

/** What of a view decides which incidents are listed. */
function listedBy({ window, filter }: ViewState): string {
  return JSON.stringify({ window, filter })
}

/** The server's list stays as it is; only the selected incident is marked in it. */
function ServerList({ selected, children }: { readonly selected: string | null; readonly children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    for (const entry of list.current?.querySelectorAll<HTMLElement>('li[data-incident]') ?? []) {
      if (entry.dataset.incident === selected) entry.setAttribute('aria-current', 'true')
      else entry.removeAttribute('aria-current')
    }
  }, [selected])
  return <div ref={list}>{children}</div>
}
