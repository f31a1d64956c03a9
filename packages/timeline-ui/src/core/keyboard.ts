import type { Command } from './command'

export interface Key {
  readonly key: string
  readonly altKey?: boolean
  readonly ctrlKey?: boolean
  readonly metaKey?: boolean
}

/** Factor of one step of the zoom keys and buttons. */
export const ZOOM_STEP = 1.6

/** Keys that mean the same in both directions of writing. */
const KEYS: Readonly<Record<string, Command>> = {
  ArrowUp: { type: 'lane', by: -1 },
  ArrowDown: { type: 'lane', by: 1 },
  PageUp: { type: 'page', by: -1 },
  PageDown: { type: 'page', by: 1 },
  Home: { type: 'first' },
  End: { type: 'last' },
  '+': { type: 'zoom', factor: ZOOM_STEP },
  '=': { type: 'zoom', factor: ZOOM_STEP },
  '-': { type: 'zoom', factor: 1 / ZOOM_STEP },
  '0': { type: 'fit' },
  Enter: { type: 'open' },
  Escape: { type: 'back' },
}

/** Time runs with the writing: the key that points to its end leads to later incidents. */
const ARROWS: Readonly<Record<'ltr' | 'rtl', Readonly<Record<string, Command>>>> = {
  ltr: { ArrowLeft: { type: 'move', by: -1 }, ArrowRight: { type: 'move', by: 1 } },
  rtl: { ArrowLeft: { type: 'move', by: 1 }, ArrowRight: { type: 'move', by: -1 } },
}

/** What a key means to the focused picture; `null` leaves it to the browser. */
export function commandFor({ key, altKey, ctrlKey, metaKey }: Key, direction: 'ltr' | 'rtl'): Command | null {
  if (altKey || ctrlKey || metaKey) return null
  return ARROWS[direction][key] ?? KEYS[key] ?? null
}
