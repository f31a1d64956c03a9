import { remember } from './focus'
import { countStartingIn } from './group'
import type { Span } from './incident'
import { atLeastShortest } from './shortest-window'
import { showWindow } from './show-window'
import type { TimelineState } from './state'
import { firstInWindow } from './step'

/** How many times as long as what was jumped to the window is: at least so that it has air, at most so that it is seen. */
const FITTING = { least: 1.8, most: 30 }

/** The window centred on a span, as long as the present one where that is fitting. */
function windowAbout(span: Span, present: Span): Span {
  const { from, to } = atLeastShortest(span)
  const length = Math.max((to - from) * FITTING.least, Math.min(present.to - present.from, (to - from) * FITTING.most))
  const middle = (from + to) / 2
  return { from: middle - length / 2, to: middle + length / 2 }
}

/** What begins in the span, if anything does, is what the keys act on next. */
export function jump(state: TimelineState, span: Span): TimelineState {
  const { world, scale } = state
  if (!(Number.isFinite(span.from) && Number.isFinite(span.to) && span.to >= span.from)) return state
  const shown = showWindow({ ...remember(state), focused: null, group: null }, windowAbout(span, scale))
  return countStartingIn(world, span) > 0
    ? { ...shown, focused: firstInWindow({ world, scale: { ...scale, ...span } })?.id ?? null }
    : shown
}
