import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { Span } from '../core/incident'
import { type FramePart, frameAfter, partOf } from '../core/overview-frame'
import { instantLabel } from '../core/tick-label'
import { directionAt, partAt } from '../live/direction'
import { parts } from '../live/position'
import type { Words } from '../words'
import type { TimelineControl } from './use-timeline'

export interface OverviewFrameProps {
  readonly control: TimelineControl
  readonly words: Words
}

interface Drag {
  readonly part: FramePart
  readonly at: number
  readonly window: Span
}

/** The frame around the part in view: its middle moves it, its two handles are sliders. */
export function OverviewFrame({ control: { state, send }, words }: OverviewFrameProps) {
  const { scale, world } = state
  const drag = useRef<Drag | null>(null)
  const from = partOf(world.bounds, scale.from)
  const to = partOf(world.bounds, scale.to)

  function start(event: PointerEvent<HTMLElement>, part: FramePart): void {
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { part, at: partAt(stripOf(event.currentTarget), event.clientX), window: scale }
  }

  function move(event: PointerEvent<HTMLElement>): void {
    if (!drag.current) return
    const { part, at, window } = drag.current
    const by = partAt(stripOf(event.currentTarget), event.clientX) - at
    send({ type: 'show', window: frameAfter(window, { bounds: world.bounds, part, by }) })
  }

  function press(event: KeyboardEvent<HTMLElement>, part: FramePart): void {
    const towards = ARROWS[event.key]
    if (!towards) return
    event.preventDefault()
    const by = (directionAt(event.currentTarget) === 'rtl' ? -towards : towards) * KEY_STEP * (to - from)
    send({ type: 'show', window: frameAfter(scale, { bounds: world.bounds, part, by }) })
  }

  const drags = (part: FramePart) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => start(event, part),
    onPointerMove: move,
    onPointerUp: () => {
      drag.current = null
    },
  })
  return (
    <div className="dl-frame-in-view" style={parts({ from, to })} {...drags('both')}>
      {(['from', 'to'] as const).map((part) => (
        <span
          key={part}
          className="dl-handle"
          data-part={part}
          role="slider"
          tabIndex={0}
          aria-label={words.say(part === 'from' ? words.messages.windowStart : words.messages.windowEnd)}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round((part === 'from' ? from : to) * 100)}
          aria-valuetext={instantLabel(scale[part], words)}
          onKeyDown={(event) => press(event, part)}
          {...drags(part)}
        />
      ))}
    </div>
  )
}

const ARROWS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1 }
/** Part of the window that one key moves a handle by. */
const KEY_STEP = 0.1

function stripOf(element: Element): Element {
  return element.closest('.dl-overview') ?? element
}
