import type { ViewState } from '@dateline/timeline-ui'
import { formatViewState } from '@dateline/timeline-ui/actions'
import { useEffect, useRef } from 'react'
import { PLAIN_REQUEST, withRequest } from './timeline-request'

/** Browsers take an address ill that changes more often than a few times a second (milliseconds). */
const REST = 250

interface Ends {
  /** What the page came with: its address is left alone until the reader moves. */
  readonly start: ViewState
  /** What an address without a view stands for. */
  readonly home: ViewState
}

/** Keeps the view in the address, in place of the one that was there: nothing is added for Back to go through. */
export function useViewAddress(view: ViewState, { start, home }: Ends): void {
  const hasMoved = useRef(false)
  const text = formatViewState(view)
  const [startText, homeText] = [formatViewState(start), formatViewState(home)]
  useEffect(() => {
    hasMoved.current ||= text !== startText
    if (!hasMoved.current) return
    const { pathname, search, hash } = window.location
    const next = withRequest(search, text === homeText ? PLAIN_REQUEST : { view, page: null })
    if (next === search) return
    const timer = window.setTimeout(() => window.history.replaceState(null, '', `${pathname}${next}${hash}`), REST)
    return () => window.clearTimeout(timer)
  }, [text, startText, homeText, view])
}
