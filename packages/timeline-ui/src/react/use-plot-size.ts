import { useLayoutEffect, useState } from 'react'
import type { PlotSize } from '../core/picture-paths'

/** How large the rows are on the screen; `null` until they have been measured, which is before the first paint. */
export function usePlotSize(rows: HTMLElement | null): PlotSize | null {
  const [size, setSize] = useState<PlotSize | null>(null)
  useLayoutEffect(() => {
    if (!rows) return
    const measure = () => setSize((before) => changed(before, sizeOf(rows)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(rows)
    return () => observer.disconnect()
  }, [rows])
  return size
}

/** A row's height, whatever length the theme gives it: the element knows how many rows it is tall. */
function sizeOf(rows: HTMLElement): PlotSize {
  const { width, height } = rows.getBoundingClientRect()
  return { width, row: height / Number(getComputedStyle(rows).getPropertyValue('--dl-rows')) }
}

function changed(before: PlotSize | null, after: PlotSize): PlotSize {
  const isSame = before && Math.abs(before.width - after.width) < 0.01 && Math.abs(before.row - after.row) < 0.01
  return isSame ? before : after
}
