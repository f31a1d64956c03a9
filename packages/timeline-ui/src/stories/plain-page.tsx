import { useEffect, useRef } from 'react'
import { waitFor } from 'storybook/test'
import type { TimelineElement } from '../element'
import '../element'

export interface PlainPageProps {
  readonly html: string
  /** What the page's own script does, once its HTML is there. */
  readonly script?: (page: HTMLElement) => void
}

/** A page of plain HTML, as it comes from a server that knows nothing of React. */
export function PlainPage({ html, script }: PlainPageProps) {
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!page.current) return
    page.current.innerHTML = html
    script?.(page.current)
  }, [html, script])
  return <div ref={page} />
}

export function timelineIn(page: HTMLElement, nth = 0): TimelineElement {
  const timeline = page.querySelectorAll('dateline-timeline')[nth]
  if (!timeline) throw new Error('There is no timeline on the page.')
  return timeline
}

/** The timeline of a page once it shows what was set. */
export async function readyIn(page: HTMLElement, nth = 0): Promise<TimelineElement> {
  await waitFor(() => timelineIn(page, nth))
  const timeline = timelineIn(page, nth)
  await timeline.ready
  return timeline
}

/** What is said of an event, by its name, since now. */
export function listenTo(timeline: HTMLElement, name: string): unknown[] {
  const heard: unknown[] = []
  timeline.addEventListener(name, (event) => heard.push((event as CustomEvent).detail))
  return heard
}
