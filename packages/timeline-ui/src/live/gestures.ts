import type { Command } from '../core/command'
import { type Fingers, pinch } from '../core/pinch'
import { wheelCommand } from '../core/wheel'
import { partAt } from './direction'

/** Pixels a pointer may tremble before a press becomes a drag. */
const TREMBLE = 4

export interface GestureRules {
  /** Width in pixels of the scale that the commands are for. */
  readonly width: () => number
  readonly send: (command: Command) => void
}

/** Turns drag, pinch, wheel and double press on the plot into commands. */
export function listenToGestures(plot: HTMLElement, { width, send }: GestureRules): void {
  const pointers = new Map<number, number>()
  let isDragging = false
  const pixelsAt = (event: MouseEvent) => partAt(plot, event.clientX) * width()

  function press(event: PointerEvent): void {
    if (event.button !== 0) return
    if (pointers.size === 0) isDragging = false
    pointers.set(event.pointerId, pixelsAt(event))
  }

  function move(event: PointerEvent): void {
    const before = pointers.get(event.pointerId)
    if (before === undefined) return
    const at = pixelsAt(event)
    if (!isDragging && Math.abs(at - before) < TREMBLE) return
    if (!isDragging) plot.setPointerCapture(event.pointerId)
    isDragging = true
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1]
    if (other === undefined) send({ type: 'pan', by: before - at })
    else for (const command of pinch([before, other] satisfies Fingers, [at, other])) send(command)
    pointers.set(event.pointerId, at)
  }

  function turn(event: WheelEvent): void {
    const command = wheelCommand(event, pixelsAt(event))
    if (!command) return
    event.preventDefault()
    send(command)
  }

  plot.addEventListener('wheel', turn, { passive: false })
  plot.addEventListener('pointerdown', press)
  plot.addEventListener('pointermove', move)
  for (const end of ['pointerup', 'pointercancel'] as const) {
    plot.addEventListener(end, ({ pointerId }) => pointers.delete(pointerId))
  }
  // A drag that ends over a mark is not a press on it.
  plot.addEventListener('click', (event) => isDragging && event.stopPropagation(), { capture: true })
  plot.addEventListener('dblclick', (event) =>
    send({ type: 'zoom', factor: event.shiftKey ? 0.5 : 2, at: pixelsAt(event) }),
  )
}
