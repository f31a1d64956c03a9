import { TimelineElement } from './timeline-element'

export const NAME = 'dateline-timeline'

/** Makes `<dateline-timeline>` known to the page; does nothing on a server, nor where it is known already. */
export function defineTimeline(): void {
  const { customElements } = globalThis
  if (customElements && !customElements.get(NAME)) customElements.define(NAME, TimelineElement)
}
