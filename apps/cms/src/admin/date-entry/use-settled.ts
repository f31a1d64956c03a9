'use client'

import { useEffect, useState } from 'react'

/** Milliseconds without a change after which something is said aloud. */
const PAUSE = 800

/** A sentence once it has stood still for a moment, so that not every keystroke is read out. */
export function useSettled(sentence: string): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(sentence), PAUSE)
    return () => clearTimeout(waiting)
  }, [sentence])
  return settled
}
