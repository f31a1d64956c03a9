import { useLayoutEffect, useState } from 'react'
import { type SizeClass, sizeClassOf } from '../core/size-class'

/** The element's size class; `null` until it has been measured, which is before the first paint. */
export function useSizeClass(element: HTMLElement | null): SizeClass | null {
  const [sizeClass, setSizeClass] = useState<SizeClass | null>(null)
  useLayoutEffect(() => {
    if (!element) return
    setSizeClass(sizeClassOf(element.clientWidth))
    const observer = new ResizeObserver(() => setSizeClass(sizeClassOf(element.clientWidth)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return sizeClass
}
