import { svg } from './dom'

export const ICONS = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2 4v8M14 4v8M4.5 8h7M6.5 6l-2 2l2 2M9.5 6l2 2l-2 2',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8L6 12.5',
  earlier: 'M8 3.5L3.5 8L8 12.5M13 3.5L8.5 8l4.5 4.5',
  later: 'M3 3.5L7.5 8L3 12.5M8 3.5L12.5 8L8 12.5',
  filter: 'M2 3.5h12L9.5 9v4l-3-1.5V9z',
  goTo: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  play: 'M5 3.5v9l7-4.5z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  copyLink: 'M6.5 9.5l3-3M7 5l2-2a2.8 2.8 0 0 1 4 4l-2 2M9 11l-2 2a2.8 2.8 0 0 1-4-4l2-2',
} as const

export type IconName = keyof typeof ICONS

/** A drawing of 16 pixels; those that point along the axis are mirrored where the writing runs from the right. */
export function icon(name: IconName): SVGElement {
  return svg(
    'svg',
    { class: 'dl-icon', width: 16, height: 16, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    svg('path', { d: ICONS[name] }),
  )
}
