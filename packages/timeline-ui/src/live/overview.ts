import type { Command } from '../core/command'
import { crowdPath } from '../core/crowd'
import type { Span } from '../core/incident'
import { overviewOf } from '../core/overview'
import { type FramePart, frameAfter, partOf } from '../core/overview-frame'
import { overviewPaths } from '../core/overview-paths'
import type { TimelineState } from '../core/state'
import { instantLabel } from '../core/tick-label'
import type { World } from '../core/world'
import type { Words } from '../words'
import { directionAt, partAt } from './direction'
import { html, svg, write } from './dom'
import { ticksOf } from './ground'
import { keep } from './keep'
import { parts } from './position'

/** Part of the window that one key moves a handle by. */
const KEY_STEP = 0.1
/** Height of the outline of a crowd, in pixels, and its place at the foot of the strip. */
const CROWD = 31
const CROWD_PLACE = 'translate(0 21)'
const ARROWS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1 }

export interface OverviewRules {
  readonly words: Words
  readonly state: () => TimelineState
  readonly send: (command: Command) => void
  readonly glide: (command: Command) => void
}

interface Drag {
  readonly part: FramePart
  readonly at: number
  readonly window: Span
}

/** The whole timeline in little, and a frame around the part in view: its middle moves it, its handles are sliders. */
export function overview({ words, state, send, glide }: OverviewRules) {
  const { messages, say } = words
  const axis = html('div')
  const drawing = svg('svg', { class: 'dl-shape dl-marks', 'aria-hidden': 'true' })
  const back = html('div', { class: 'dl-overview-ground', 'aria-hidden': 'true' }, axis, drawing)
  const handles = { from: handle('from', say(messages.windowStart)), to: handle('to', say(messages.windowEnd)) }
  const frame = html('div', { class: 'dl-frame-in-view', ...drags('both') }, handles.from, handles.to)
  const element = html('fieldset', { class: 'dl-overview', 'aria-label': say(messages.overview) }, back, frame)
  const keepTicks = keep(axis, 'div')
  let drawn: { readonly world: World; readonly width: number } | null = null
  let drag: Drag | null = null

  function draw(isMoving: boolean): void {
    const { world, scale } = state()
    const [from, to] = [partOf(world.bounds, scale.from), partOf(world.bounds, scale.to)]
    write(frame, { style: parts({ from, to }) })
    if (isMoving) return
    const width = element.clientWidth
    if (drawn?.world !== world || drawn.width !== width) {
      drawn = { world, width }
      drawGround(world, width)
    }
    for (const [part, now] of [
      ['from', from],
      ['to', to],
    ] as const) {
      write(handles[part], {
        'aria-valuenow': Math.round(now * 100),
        'aria-valuetext': instantLabel(scale[part], words),
      })
    }
  }

  function drawGround(world: World, width: number): void {
    const overview = overviewOf(world, width)
    keepTicks.draw(ticksOf({ ticks: overview.ticks, width, words }))
    const { crowd } = overview
    const paths = overviewPaths(overview)
    drawing.replaceChildren(
      ...paths.map(([className, d]) => svg('path', { class: className, d })),
      ...(crowd
        ? [
            svg('path', {
              class: 'dl-crowd-shape',
              d: crowdPath(crowd, { width, height: CROWD }),
              transform: CROWD_PLACE,
            }),
          ]
        : []),
    )
  }

  function handle(part: 'from' | 'to', label: string) {
    return html('span', {
      class: 'dl-handle',
      'data-part': part,
      role: 'slider',
      tabindex: 0,
      'aria-label': label,
      'aria-valuemin': 0,
      'aria-valuemax': 100,
      keydown: (event: KeyboardEvent) => press(event, part),
      ...drags(part),
    })
  }

  function drags(part: FramePart) {
    return {
      pointerdown(event: PointerEvent) {
        event.stopPropagation()
        if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId)
        drag = { part, at: partAt(element, event.clientX), window: state().scale }
      },
      pointermove({ clientX }: PointerEvent) {
        if (drag?.part !== part) return
        const by = partAt(element, clientX) - drag.at
        glide({ type: 'show', window: frameAfter(drag.window, { bounds: state().world.bounds, part, by }) })
      },
      pointerup() {
        drag = null
      },
    }
  }

  function press(event: KeyboardEvent, part: FramePart): void {
    const towards = ARROWS[event.key]
    if (!towards) return
    event.preventDefault()
    const { scale, world } = state()
    const { bounds } = world
    const length = partOf(bounds, scale.to) - partOf(bounds, scale.from)
    const by = (directionAt(element) === 'rtl' ? -towards : towards) * KEY_STEP * length
    send({ type: 'show', window: frameAfter(scale, { bounds, part, by }) })
  }

  return { element, draw }
}
