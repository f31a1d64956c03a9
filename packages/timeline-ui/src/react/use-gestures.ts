import { useEffect } from 'react'
import type { Command } from '../core/command'
import { type Fingers, pinch } from '../core/pinch'
import { wheelCommand } from '../core/wheel'
import { partAt } from '../live/direction'

/** Pixels a pointer may tremble before a press becomes a drag. */
const TREMBLE = 4

export interface GestureRules {
  /** Width in pixels of the scale that the commands are for. */
  readonly width: number
  readonly send: (command: Command) => void
}

/** Turns drag, pinch, wheel and double press on the plot into commands. */
export function useGestures(plot: HTMLElement | null, { width, send }: GestureRules): void {
  useEffect(() => {
    if (!plot) return
    const gestures = listen(plot, { width, send })
    return () => gestures.abort()
  }, [plot, width, send])
}

function listen(element: HTMLElement, { width, send }: GestureRules): AbortController {
  const controller = new AbortController()
  const { signal } = controller
  const pixelsAt = (event: MouseEvent) => partAt(element, event.clientX) * width
  const pointers = new Map<number, number>()
  let isDragging = false

  element.addEventListener(
    'wheel',
    (event) => {
      const command = wheelCommand(event, pixelsAt(event))
      if (!command) return
      event.preventDefault()
      send(command)
    },
    { signal, passive: false },
  )
  element.addEventListener('pointerdown', (event) => press(event, pixelsAt(event)), { signal })
  element.addEventListener('pointermove', (event) => move(event, pixelsAt(event)), { signal })
  for (const end of ['pointerup', 'pointercancel'] as const) {
    element.addEventListener(end, (event) => pointers.delete(event.pointerId), { signal })
  }
  // A drag that ends over a mark is not a press on it.
  element.addEventListener('click', (event) => isDragging && event.stopPropagation(), { signal, capture: true })
  element.addEventListener(
    'dblclick',
    (event) => send({ type: 'zoom', factor: event.shiftKey ? 0.5 : 2, at: pixelsAt(event) }),
    { signal },
  )

  function press(event: PointerEvent, at: number): void {
    if (event.button !== 0) return
    if (pointers.size === 0) isDragging = false
    pointers.set(event.pointerId, at)
  }

  function move(event: PointerEvent, at: number): void {
    const before = pointers.get(event.pointerId)
    if (before === undefined) return
    if (!isDragging && Math.abs(at - before) < TREMBLE) return
    if (!isDragging) element.setPointerCapture(event.pointerId)
    isDragging = true
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1]
    if (other === undefined) send({ type: 'pan', by: before - at })
    else for (const command of pinch([before, other] satisfies Fingers, [at, other])) send(command)
    pointers.set(event.pointerId, at)
  }

  return controller
}
