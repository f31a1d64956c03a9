'use client'

import { useEffect } from 'react'

/** How far down the window the reader's eye is taken to rest, as a share of its height. */
const EYE_LEVEL = 0.4

/** Lights up the passage that is being read, and its incident in the margin; draws nothing itself. */
export function PassageLight() {
  useEffect(() => {
    const passages = [...document.querySelectorAll<HTMLElement>('.passage[data-incident]')]
    if (passages.length === 0) return
    const visible = new Set<HTMLElement>()
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) visible.add(target as HTMLElement)
        else visible.delete(target as HTMLElement)
      }
      light(nearestToEye([...visible]))
    })
    for (const passage of passages) observer.observe(passage)
    const follow = () => light(nearestToEye([...visible]))
    document.addEventListener('scroll', follow, { passive: true })
    return () => {
      observer.disconnect()
      document.removeEventListener('scroll', follow)
    }
  }, [])
  return null
}

function nearestToEye(passages: readonly HTMLElement[]): string | null {
  const eye = window.innerHeight * EYE_LEVEL
  const distance = (passage: HTMLElement) => Math.abs(passage.getBoundingClientRect().top - eye)
  return passages.toSorted((a, b) => distance(a) - distance(b))[0]?.dataset.incident ?? null
}

function light(incident: string | null): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-incident]')) {
    element.toggleAttribute('data-active', element.dataset.incident === incident)
  }
}
