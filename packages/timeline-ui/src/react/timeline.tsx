'use client'

import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import { BeforeScripts } from '#before-scripts'
import { type LiveOptions, type LiveTimeline, startTimeline } from '../live/start-timeline'
import { type Wording, wordsOf } from '../words'

export interface TimelineProps extends Wording, Omit<LiveOptions, 'words' | 'isListed'> {
  /** The list of the same incidents, drawn by the server: it stays below the picture in every view. */
  readonly children?: ReactNode
}

/** The picture to move about in. It takes the place of the one that the server drew, at the same size. */
export function Timeline({ locale, messages, children, ...input }: TimelineProps) {
  const words = useMemo(() => wordsOf({ locale, messages }), [locale, messages])
  const host = useRef<HTMLDivElement>(null)
  const live = useRef<LiveTimeline | null>(null)
  const options = { ...input, words, isListed: Boolean(children) }
  useLayoutEffect(() => {
    if (live.current) live.current.update(options)
    else if (host.current) live.current = startTimeline(host.current, options)
  })
  useLayoutEffect(
    () => () => {
      live.current?.destroy()
      live.current = null
    },
    [],
  )
  return (
    <div className="dl-timeline">
      <BeforeScripts host={host} options={options} />
      {children}
    </div>
  )
}
