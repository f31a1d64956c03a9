import type { ViewState } from '@dateline/timeline-ui'
import { useCallback, useEffect, useRef } from 'react'

/** Browsers take an address ill that changes more often than a few times a second (milliseconds). */
const REST = 250

/** What writes addresses; it loads when there is first something to write. */
let requests: typeof import('./timeline-request') | null = null

interface Ends {
  /** What the page came with: its address is left alone until the reader moves. */
  readonly start: ViewState
  /** What an address without a view stands for. */
  readonly home: ViewState
  /** The path of the timeline's own page. */
  readonly path: string
}

/**
 * Keeps the view in the address, in place of the one that was there: nothing is added for Back to go through. Gives what
 * tells the whole address of a view.
 */
export function useViewAddress(view: ViewState, { start, home, path }: Ends): (view: ViewState) => string {
  const hasMoved = useRef(false)
  const [isStart, isHome] = [isSame(view, start), isSame(view, home)]
  useEffect(() => {
    hasMoved.current ||= !isStart
    if (!hasMoved.current) return
    let isPast = false
    const timer = window.setTimeout(async () => {
      requests ??= await import('./timeline-request')
      if (!isPast) showInAddress(requests, isHome ? null : view)
    }, REST)
    return () => {
      isPast = true
      window.clearTimeout(timer)
    }
  }, [view, isStart, isHome])
  return useCallback(
    (shown) => {
      // Nobody has moved yet: the address says it.
      const search = requests?.formatTimelineRequest({ view: shown, page: null })
      return new URL(search === undefined ? '' : `${path}${search}`, window.location.href).href
    },
    [path],
  )
}

function showInAddress({ withRequest }: NonNullable<typeof requests>, view: ViewState | null): void {
  const { pathname, search, hash } = window.location
  const next = withRequest(search, { view, page: null })
  if (next !== search) window.history.replaceState(null, '', `${pathname}${next}${hash}`)
}

/** Both come from the core, which names their parts in one order. */
function isSame(one: ViewState, other: ViewState): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
