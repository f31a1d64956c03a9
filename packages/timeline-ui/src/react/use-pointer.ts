import { useEffect, useState } from 'react'
import type { Command } from '../core/command'
import { incidentAtPixel } from '../core/hit'
import type { Layout } from '../core/layout'
import { partAt } from '../live/direction'

export interface PointerRules {
  readonly layout: Layout
  readonly selected: string | null
  readonly send: (command: Command) => void
}

/** Selects what is pressed; answers with the id of what the pointer is over. */
export function usePointer(rows: HTMLElement | null, { layout, selected, send }: PointerRules): string | null {
  const [hovered, setHovered] = useState<string | null>(null)
  useEffect(() => {
    if (!rows) return
    const controller = new AbortController()
    const { signal } = controller
    const idUnder = (event: MouseEvent) => incidentUnder(rows, event, layout)?.id ?? null
    rows.addEventListener(
      'click',
      (event) => {
        if (event.target instanceof Element && event.target.closest('button')) return
        const id = idUnder(event)
        if (id !== selected) send({ type: 'select', id })
        if (id !== null) rows.querySelector<HTMLElement>('[role=listbox]')?.focus({ preventScroll: true })
      },
      { signal },
    )
    rows.addEventListener('pointermove', (event) => event.buttons === 0 && setHovered(idUnder(event)), { signal })
    rows.addEventListener('pointerleave', () => setHovered(null), { signal })
    return () => controller.abort()
  }, [rows, layout, selected, send])
  return hovered
}

function incidentUnder(rows: HTMLElement, { clientX, clientY }: MouseEvent, layout: Layout) {
  const { top, height } = rows.getBoundingClientRect()
  const row = ((clientY - top) / height) * layout.rows
  return incidentAtPixel(layout, partAt(rows, clientX) * layout.scale.width, row)
}
